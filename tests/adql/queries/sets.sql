### UNION takes out equal rows
SELECT night FROM obs.nights WHERE night < 3 UNION SELECT night FROM obs.exposures WHERE night < 4
--- rows
1
2
3
--- duckdb
(
  SELECT "nights"."night" AS "night"
  FROM "obs"."nights_1" AS "nights"
  WHERE ("nights"."night" < 3))
UNION (
  SELECT "exposures"."night" AS "night"
  FROM "obs"."exposures_1" AS "exposures"
  WHERE ("exposures"."night" < 4))
--- postgresql
(
  SELECT "nights"."night" AS "night"
  FROM "obs"."nights_1" AS "nights"
  WHERE ("nights"."night" < 3))
UNION (
  SELECT "exposures"."night" AS "night"
  FROM "obs"."exposures_1" AS "exposures"
  WHERE ("exposures"."night" < 4))
--- mariadb
(
  SELECT `nights`.`night` AS `night`
  FROM `obs`.`nights_1` AS `nights`
  WHERE (`nights`.`night` < 3))
UNION (
  SELECT `exposures`.`night` AS `night`
  FROM `obs`.`exposures_1` AS `exposures`
  WHERE (`exposures`.`night` < 4))

### UNION ALL keeps them
SELECT night FROM obs.nights WHERE night < 3 UNION ALL SELECT night FROM obs.exposures WHERE night < 4
--- rows
1
2
1
1
2
2
3
--- duckdb
(
  SELECT "nights"."night" AS "night"
  FROM "obs"."nights_1" AS "nights"
  WHERE ("nights"."night" < 3))
UNION ALL (
  SELECT "exposures"."night" AS "night"
  FROM "obs"."exposures_1" AS "exposures"
  WHERE ("exposures"."night" < 4))
--- postgresql
(
  SELECT "nights"."night" AS "night"
  FROM "obs"."nights_1" AS "nights"
  WHERE ("nights"."night" < 3))
UNION ALL (
  SELECT "exposures"."night" AS "night"
  FROM "obs"."exposures_1" AS "exposures"
  WHERE ("exposures"."night" < 4))
--- mariadb
(
  SELECT `nights`.`night` AS `night`
  FROM `obs`.`nights_1` AS `nights`
  WHERE (`nights`.`night` < 3))
UNION ALL (
  SELECT `exposures`.`night` AS `night`
  FROM `obs`.`exposures_1` AS `exposures`
  WHERE (`exposures`.`night` < 4))

### UNION takes out equal rows of one side too
SELECT observer FROM obs.nights UNION SELECT observer FROM obs.nights
--- rows
"Tycho"
"Sophie"
null
--- duckdb
(
  SELECT "nights"."observer" AS "observer"
  FROM "obs"."nights_1" AS "nights")
UNION (
  SELECT "nights_2"."observer" AS "observer"
  FROM "obs"."nights_1" AS "nights_2")
--- postgresql
(
  SELECT "nights"."observer" AS "observer"
  FROM "obs"."nights_1" AS "nights")
UNION (
  SELECT "nights_2"."observer" AS "observer"
  FROM "obs"."nights_1" AS "nights_2")
--- mariadb
(
  SELECT (CONVERT(`nights`.`observer` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `observer`
  FROM `obs`.`nights_1` AS `nights`)
UNION (
  SELECT (CONVERT(`nights_2`.`observer` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `observer`
  FROM `obs`.`nights_1` AS `nights_2`)

### EXCEPT
SELECT band FROM obs.bands EXCEPT SELECT band FROM obs.exposures
--- rows
"z"
--- duckdb
(
  SELECT "bands"."band" AS "band"
  FROM "obs"."bands_1" AS "bands")
EXCEPT (
  SELECT "exposures"."band" AS "band"
  FROM "obs"."exposures_1" AS "exposures")
--- postgresql
(
  SELECT "bands"."band" AS "band"
  FROM "obs"."bands_1" AS "bands")
EXCEPT (
  SELECT "exposures"."band" AS "band"
  FROM "obs"."exposures_1" AS "exposures")
--- mariadb
(
  SELECT (CONVERT(`bands`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `band`
  FROM `obs`.`bands_1` AS `bands`)
EXCEPT (
  SELECT (CONVERT(`exposures`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `band`
  FROM `obs`.`exposures_1` AS `exposures`)

### EXCEPT takes out equal rows of the first side
SELECT band FROM obs.exposures EXCEPT SELECT band FROM obs.bands
--- rows
"i"
null
--- duckdb
(
  SELECT "exposures"."band" AS "band"
  FROM "obs"."exposures_1" AS "exposures")
EXCEPT (
  SELECT "bands"."band" AS "band"
  FROM "obs"."bands_1" AS "bands")
--- postgresql
(
  SELECT "exposures"."band" AS "band"
  FROM "obs"."exposures_1" AS "exposures")
EXCEPT (
  SELECT "bands"."band" AS "band"
  FROM "obs"."bands_1" AS "bands")
--- mariadb
(
  SELECT (CONVERT(`exposures`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `band`
  FROM `obs`.`exposures_1` AS `exposures`)
EXCEPT (
  SELECT (CONVERT(`bands`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `band`
  FROM `obs`.`bands_1` AS `bands`)

### EXCEPT ALL takes one away for each
SELECT band FROM obs.exposures EXCEPT ALL SELECT band FROM obs.bands
--- rows
"g"
"g"
"r"
"i"
null
--- duckdb
(
  SELECT "exposures"."band" AS "band"
  FROM "obs"."exposures_1" AS "exposures")
EXCEPT ALL (
  SELECT "bands"."band" AS "band"
  FROM "obs"."bands_1" AS "bands")
--- postgresql
(
  SELECT "exposures"."band" AS "band"
  FROM "obs"."exposures_1" AS "exposures")
EXCEPT ALL (
  SELECT "bands"."band" AS "band"
  FROM "obs"."bands_1" AS "bands")
--- mariadb
(
  SELECT (CONVERT(`exposures`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `band`
  FROM `obs`.`exposures_1` AS `exposures`)
EXCEPT ALL (
  SELECT (CONVERT(`bands`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `band`
  FROM `obs`.`bands_1` AS `bands`)

### INTERSECT
SELECT band FROM obs.bands INTERSECT SELECT band FROM obs.exposures
--- rows
"g"
"r"
--- duckdb
(
  SELECT "bands"."band" AS "band"
  FROM "obs"."bands_1" AS "bands")
INTERSECT (
  SELECT "exposures"."band" AS "band"
  FROM "obs"."exposures_1" AS "exposures")
--- postgresql
(
  SELECT "bands"."band" AS "band"
  FROM "obs"."bands_1" AS "bands")
INTERSECT (
  SELECT "exposures"."band" AS "band"
  FROM "obs"."exposures_1" AS "exposures")
--- mariadb
(
  SELECT (CONVERT(`bands`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `band`
  FROM `obs`.`bands_1` AS `bands`)
INTERSECT (
  SELECT (CONVERT(`exposures`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `band`
  FROM `obs`.`exposures_1` AS `exposures`)

### INTERSECT ALL keeps the lesser count
SELECT band FROM obs.exposures WHERE id < 5 INTERSECT ALL SELECT band FROM obs.exposures WHERE id <> 4
--- rows
"g"
"g"
"r"
--- duckdb
(
  SELECT "exposures"."band" AS "band"
  FROM "obs"."exposures_1" AS "exposures"
  WHERE ("exposures"."id" < 5))
INTERSECT ALL (
  SELECT "exposures_2"."band" AS "band"
  FROM "obs"."exposures_1" AS "exposures_2"
  WHERE ("exposures_2"."id" <> 4))
--- postgresql
(
  SELECT "exposures"."band" AS "band"
  FROM "obs"."exposures_1" AS "exposures"
  WHERE ("exposures"."id" < 5))
INTERSECT ALL (
  SELECT "exposures_2"."band" AS "band"
  FROM "obs"."exposures_1" AS "exposures_2"
  WHERE ("exposures_2"."id" <> 4))
--- mariadb
(
  SELECT (CONVERT(`exposures`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `band`
  FROM `obs`.`exposures_1` AS `exposures`
  WHERE (`exposures`.`id` < 5))
INTERSECT ALL (
  SELECT (CONVERT(`exposures_2`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `band`
  FROM `obs`.`exposures_1` AS `exposures_2`
  WHERE (`exposures_2`.`id` <> 4))

### INTERSECT binds before UNION
SELECT 1 AS x FROM lab.one UNION SELECT 2 AS x FROM lab.one INTERSECT SELECT 3 AS x FROM lab.one
--- rows
1
--- duckdb
(
  SELECT 1 AS "x"
  FROM "lab"."one_1" AS "one")
UNION ((
  SELECT 2 AS "x"
  FROM "lab"."one_1" AS "one_2")
  INTERSECT (
    SELECT 3 AS "x"
    FROM "lab"."one_1" AS "one_3"))
--- postgresql
(
  SELECT 1 AS "x"
  FROM "lab"."one_1" AS "one")
UNION ((
  SELECT 2 AS "x"
  FROM "lab"."one_1" AS "one_2")
  INTERSECT (
    SELECT 3 AS "x"
    FROM "lab"."one_1" AS "one_3"))
--- mariadb
(
  SELECT 1 AS `x`
  FROM `lab`.`one_1` AS `one`)
UNION ((
  SELECT 2 AS `x`
  FROM `lab`.`one_1` AS `one_2`)
  INTERSECT (
    SELECT 3 AS `x`
    FROM `lab`.`one_1` AS `one_3`))

### INTERSECT binds before EXCEPT
SELECT night FROM obs.nights EXCEPT SELECT night FROM obs.nights WHERE night > 1 INTERSECT SELECT night FROM obs.nights WHERE night < 3
--- rows
1
3
4
--- duckdb
(
  SELECT "nights"."night" AS "night"
  FROM "obs"."nights_1" AS "nights")
EXCEPT ((
  SELECT "nights_2"."night" AS "night"
  FROM "obs"."nights_1" AS "nights_2"
  WHERE ("nights_2"."night" > 1))
  INTERSECT (
    SELECT "nights_3"."night" AS "night"
    FROM "obs"."nights_1" AS "nights_3"
    WHERE ("nights_3"."night" < 3)))
--- postgresql
(
  SELECT "nights"."night" AS "night"
  FROM "obs"."nights_1" AS "nights")
EXCEPT ((
  SELECT "nights_2"."night" AS "night"
  FROM "obs"."nights_1" AS "nights_2"
  WHERE ("nights_2"."night" > 1))
  INTERSECT (
    SELECT "nights_3"."night" AS "night"
    FROM "obs"."nights_1" AS "nights_3"
    WHERE ("nights_3"."night" < 3)))
--- mariadb
(
  SELECT `nights`.`night` AS `night`
  FROM `obs`.`nights_1` AS `nights`)
EXCEPT ((
  SELECT `nights_2`.`night` AS `night`
  FROM `obs`.`nights_1` AS `nights_2`
  WHERE (`nights_2`.`night` > 1))
  INTERSECT (
    SELECT `nights_3`.`night` AS `night`
    FROM `obs`.`nights_1` AS `nights_3`
    WHERE (`nights_3`.`night` < 3)))

### UNION and EXCEPT go from the left
SELECT 1 AS x FROM lab.one EXCEPT SELECT 1 AS x FROM lab.one UNION SELECT 1 AS x FROM lab.one
--- rows
1
--- duckdb
((
  SELECT 1 AS "x"
  FROM "lab"."one_1" AS "one")
  EXCEPT (
    SELECT 1 AS "x"
    FROM "lab"."one_1" AS "one_2"))
UNION (
  SELECT 1 AS "x"
  FROM "lab"."one_1" AS "one_3")
--- postgresql
((
  SELECT 1 AS "x"
  FROM "lab"."one_1" AS "one")
  EXCEPT (
    SELECT 1 AS "x"
    FROM "lab"."one_1" AS "one_2"))
UNION (
  SELECT 1 AS "x"
  FROM "lab"."one_1" AS "one_3")
--- mariadb
((
  SELECT 1 AS `x`
  FROM `lab`.`one_1` AS `one`)
  EXCEPT (
    SELECT 1 AS `x`
    FROM `lab`.`one_1` AS `one_2`))
UNION (
  SELECT 1 AS `x`
  FROM `lab`.`one_1` AS `one_3`)

### parentheses change the order of sets
SELECT 1 AS x FROM lab.one EXCEPT (SELECT 1 AS x FROM lab.one UNION SELECT 2 AS x FROM lab.one)
--- rows
--- duckdb
(
  SELECT 1 AS "x"
  FROM "lab"."one_1" AS "one")
EXCEPT ((
  SELECT 1 AS "x"
  FROM "lab"."one_1" AS "one_2")
  UNION (
    SELECT 2 AS "x"
    FROM "lab"."one_1" AS "one_3"))
--- postgresql
(
  SELECT 1 AS "x"
  FROM "lab"."one_1" AS "one")
EXCEPT ((
  SELECT 1 AS "x"
  FROM "lab"."one_1" AS "one_2")
  UNION (
    SELECT 2 AS "x"
    FROM "lab"."one_1" AS "one_3"))
--- mariadb
(
  SELECT 1 AS `x`
  FROM `lab`.`one_1` AS `one`)
EXCEPT ((
  SELECT 1 AS `x`
  FROM `lab`.`one_1` AS `one_2`)
  UNION (
    SELECT 2 AS `x`
    FROM `lab`.`one_1` AS `one_3`))

### parentheses around a UNION before INTERSECT
(SELECT 1 AS x FROM lab.one UNION SELECT 2 AS x FROM lab.one) INTERSECT SELECT 2 AS x FROM lab.one
--- rows
2
--- duckdb
((
  SELECT 1 AS "x"
  FROM "lab"."one_1" AS "one")
  UNION (
    SELECT 2 AS "x"
    FROM "lab"."one_1" AS "one_2"))
INTERSECT (
  SELECT 2 AS "x"
  FROM "lab"."one_1" AS "one_3")
--- postgresql
((
  SELECT 1 AS "x"
  FROM "lab"."one_1" AS "one")
  UNION (
    SELECT 2 AS "x"
    FROM "lab"."one_1" AS "one_2"))
INTERSECT (
  SELECT 2 AS "x"
  FROM "lab"."one_1" AS "one_3")
--- mariadb
((
  SELECT 1 AS `x`
  FROM `lab`.`one_1` AS `one`)
  UNION (
    SELECT 2 AS `x`
    FROM `lab`.`one_1` AS `one_2`))
INTERSECT (
  SELECT 2 AS `x`
  FROM `lab`.`one_1` AS `one_3`)

### parentheses around each side
(SELECT band FROM obs.bands WHERE wave < 500) UNION (SELECT band FROM obs.bands WHERE wave > 800)
--- rows
"g"
"z"
--- duckdb
(
  SELECT "bands"."band" AS "band"
  FROM "obs"."bands_1" AS "bands"
  WHERE ("bands"."wave" < 500))
UNION (
  SELECT "bands_2"."band" AS "band"
  FROM "obs"."bands_1" AS "bands_2"
  WHERE ("bands_2"."wave" > 800))
--- postgresql
(
  SELECT "bands"."band" AS "band"
  FROM "obs"."bands_1" AS "bands"
  WHERE ("bands"."wave" < 500))
UNION (
  SELECT "bands_2"."band" AS "band"
  FROM "obs"."bands_1" AS "bands_2"
  WHERE ("bands_2"."wave" > 800))
--- mariadb
(
  SELECT (CONVERT(`bands`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `band`
  FROM `obs`.`bands_1` AS `bands`
  WHERE (`bands`.`wave` < 500))
UNION (
  SELECT (CONVERT(`bands_2`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `band`
  FROM `obs`.`bands_1` AS `bands_2`
  WHERE (`bands_2`.`wave` > 800))

### UNION of three
SELECT 'a' AS x FROM lab.one UNION SELECT 'b' AS x FROM lab.one UNION SELECT 'a' AS x FROM lab.one
--- rows
"a"
"b"
--- duckdb
((
  SELECT 'a' AS "x"
  FROM "lab"."one_1" AS "one")
  UNION (
    SELECT 'b' AS "x"
    FROM "lab"."one_1" AS "one_2"))
UNION (
  SELECT 'a' AS "x"
  FROM "lab"."one_1" AS "one_3")
--- postgresql
((
  SELECT 'a' AS "x"
  FROM "lab"."one_1" AS "one")
  UNION (
    SELECT 'b' AS "x"
    FROM "lab"."one_1" AS "one_2"))
UNION (
  SELECT 'a' AS "x"
  FROM "lab"."one_1" AS "one_3")
--- mariadb
((
  SELECT (_utf8mb4'a' COLLATE utf8mb4_nopad_bin) AS `x`
  FROM `lab`.`one_1` AS `one`)
  UNION (
    SELECT (_utf8mb4'b' COLLATE utf8mb4_nopad_bin) AS `x`
    FROM `lab`.`one_1` AS `one_2`))
UNION (
  SELECT (_utf8mb4'a' COLLATE utf8mb4_nopad_bin) AS `x`
  FROM `lab`.`one_1` AS `one_3`)

### UNION after UNION ALL takes out all equal rows
SELECT 1 AS x FROM lab.one UNION ALL SELECT 1 AS x FROM lab.one UNION SELECT 2 AS x FROM lab.one
--- rows
1
2
--- duckdb
((
  SELECT 1 AS "x"
  FROM "lab"."one_1" AS "one")
  UNION ALL (
    SELECT 1 AS "x"
    FROM "lab"."one_1" AS "one_2"))
UNION (
  SELECT 2 AS "x"
  FROM "lab"."one_1" AS "one_3")
--- postgresql
((
  SELECT 1 AS "x"
  FROM "lab"."one_1" AS "one")
  UNION ALL (
    SELECT 1 AS "x"
    FROM "lab"."one_1" AS "one_2"))
UNION (
  SELECT 2 AS "x"
  FROM "lab"."one_1" AS "one_3")
--- mariadb
((
  SELECT 1 AS `x`
  FROM `lab`.`one_1` AS `one`)
  UNION ALL (
    SELECT 1 AS `x`
    FROM `lab`.`one_1` AS `one_2`))
UNION (
  SELECT 2 AS `x`
  FROM `lab`.`one_1` AS `one_3`)

### UNION ALL after UNION keeps its own
SELECT 1 AS x FROM lab.one UNION SELECT 1 AS x FROM lab.one UNION ALL SELECT 1 AS x FROM lab.one
--- rows
1
1
--- duckdb
((
  SELECT 1 AS "x"
  FROM "lab"."one_1" AS "one")
  UNION (
    SELECT 1 AS "x"
    FROM "lab"."one_1" AS "one_2"))
UNION ALL (
  SELECT 1 AS "x"
  FROM "lab"."one_1" AS "one_3")
--- postgresql
((
  SELECT 1 AS "x"
  FROM "lab"."one_1" AS "one")
  UNION (
    SELECT 1 AS "x"
    FROM "lab"."one_1" AS "one_2"))
UNION ALL (
  SELECT 1 AS "x"
  FROM "lab"."one_1" AS "one_3")
--- mariadb
((
  SELECT 1 AS `x`
  FROM `lab`.`one_1` AS `one`)
  UNION (
    SELECT 1 AS `x`
    FROM `lab`.`one_1` AS `one_2`))
UNION ALL (
  SELECT 1 AS `x`
  FROM `lab`.`one_1` AS `one_3`)

### names come from the first side
SELECT night AS n FROM obs.nights WHERE night = 1 UNION SELECT id AS other FROM obs.exposures WHERE id = 7
--- rows
1
7
--- columns
n  int  description=Number of the night
--- duckdb
(
  SELECT "nights"."night" AS "n"
  FROM "obs"."nights_1" AS "nights"
  WHERE ("nights"."night" = 1))
UNION (
  SELECT "exposures"."id" AS "other"
  FROM "obs"."exposures_1" AS "exposures"
  WHERE ("exposures"."id" = 7))
--- postgresql
(
  SELECT "nights"."night" AS "n"
  FROM "obs"."nights_1" AS "nights"
  WHERE ("nights"."night" = 1))
UNION (
  SELECT "exposures"."id" AS "other"
  FROM "obs"."exposures_1" AS "exposures"
  WHERE ("exposures"."id" = 7))
--- mariadb
(
  SELECT `nights`.`night` AS `n`
  FROM `obs`.`nights_1` AS `nights`
  WHERE (`nights`.`night` = 1))
UNION (
  SELECT `exposures`.`id` AS `other`
  FROM `obs`.`exposures_1` AS `exposures`
  WHERE (`exposures`.`id` = 7))

### types widen from int to double
SELECT one AS x FROM lab.one UNION ALL SELECT moon FROM obs.nights WHERE night = 2
--- rows
1
0.5
--- columns
x  double
--- duckdb
(
  SELECT "one"."one" AS "x"
  FROM "lab"."one_1" AS "one")
UNION ALL (
  SELECT "nights"."moon" AS "moon"
  FROM "obs"."nights_1" AS "nights"
  WHERE ("nights"."night" = 2))
--- postgresql
(
  SELECT "one"."one" AS "x"
  FROM "lab"."one_1" AS "one")
UNION ALL (
  SELECT "nights"."moon" AS "moon"
  FROM "obs"."nights_1" AS "nights"
  WHERE ("nights"."night" = 2))
--- mariadb
(
  SELECT `one`.`one` AS `x`
  FROM `lab`.`one_1` AS `one`)
UNION ALL (
  SELECT `nights`.`moon` AS `moon`
  FROM `obs`.`nights_1` AS `nights`
  WHERE (`nights`.`night` = 2))

### types widen from int to long
SELECT id FROM obs.exposures WHERE id = 1 UNION ALL SELECT id FROM sky.labels WHERE id = 5
--- rows
1
5
--- columns
id  long
--- duckdb
(
  SELECT "exposures"."id" AS "id"
  FROM "obs"."exposures_1" AS "exposures"
  WHERE ("exposures"."id" = 1))
UNION ALL (
  SELECT "labels"."id" AS "id"
  FROM "sky"."labels_1" AS "labels"
  WHERE ("labels"."id" = 5))
--- postgresql
(
  SELECT "exposures"."id" AS "id"
  FROM "obs"."exposures_1" AS "exposures"
  WHERE ("exposures"."id" = 1))
UNION ALL (
  SELECT "labels"."id" AS "id"
  FROM "sky"."labels_1" AS "labels"
  WHERE ("labels"."id" = 5))
--- mariadb
(
  SELECT `exposures`.`id` AS `id`
  FROM `obs`.`exposures_1` AS `exposures`
  WHERE (`exposures`.`id` = 1))
UNION ALL (
  SELECT `labels`.`id` AS `id`
  FROM `sky`.`labels_1` AS `labels`
  WHERE (`labels`.`id` = 5))

### a NULL takes the type of the other side
SELECT NULL AS x FROM lab.one UNION ALL SELECT night FROM obs.nights WHERE night = 3
--- rows
null
3
--- columns
x  int
--- duckdb
(
  SELECT NULL AS "x"
  FROM "lab"."one_1" AS "one")
UNION ALL (
  SELECT "nights"."night" AS "night"
  FROM "obs"."nights_1" AS "nights"
  WHERE ("nights"."night" = 3))
--- postgresql
(
  SELECT NULL AS "x"
  FROM "lab"."one_1" AS "one")
UNION ALL (
  SELECT "nights"."night" AS "night"
  FROM "obs"."nights_1" AS "nights"
  WHERE ("nights"."night" = 3))
--- mariadb
(
  SELECT NULL AS `x`
  FROM `lab`.`one_1` AS `one`)
UNION ALL (
  SELECT `nights`.`night` AS `night`
  FROM `obs`.`nights_1` AS `nights`
  WHERE (`nights`.`night` = 3))

### a NULL on the second side
SELECT band, wave FROM obs.bands WHERE band = 'g' UNION ALL SELECT NULL, NULL FROM lab.one
--- rows
"g", 480
null, null
--- duckdb
(
  SELECT "bands"."band" AS "band", "bands"."wave" AS "wave"
  FROM "obs"."bands_1" AS "bands"
  WHERE ("bands"."band" = 'g'))
UNION ALL (
  SELECT NULL AS "col_1", NULL AS "col_2"
  FROM "lab"."one_1" AS "one")
--- postgresql
(
  SELECT "bands"."band" AS "band", "bands"."wave" AS "wave"
  FROM "obs"."bands_1" AS "bands"
  WHERE ("bands"."band" = 'g'))
UNION ALL (
  SELECT NULL AS "col_1", NULL AS "col_2"
  FROM "lab"."one_1" AS "one")
--- mariadb
(
  SELECT (CONVERT(`bands`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `band`, `bands`.`wave` AS `wave`
  FROM `obs`.`bands_1` AS `bands`
  WHERE (`bands`.`band` = _utf8mb4'g' AND `bands`.`band` = (_utf8mb4'g' COLLATE utf8mb4_nopad_bin)))
UNION ALL (
  SELECT NULL AS `col_1`, NULL AS `col_2`
  FROM `lab`.`one_1` AS `one`)

### a unit stays if both sides have it
SELECT ra FROM pos.points WHERE id = 7 UNION ALL SELECT dec FROM pos.points WHERE id = 7
--- rows
10
-45
--- columns
ra  double  unit=deg
--- duckdb
(
  SELECT "points"."ra" AS "ra"
  FROM "pos"."points_1" AS "points"
  WHERE ("points"."id" = 7))
UNION ALL (
  SELECT "points_2"."dec" AS "dec"
  FROM "pos"."points_1" AS "points_2"
  WHERE ("points_2"."id" = 7))
--- postgresql
(
  SELECT "points"."ra" AS "ra"
  FROM "pos"."points_1" AS "points"
  WHERE ("points"."id" = 7))
UNION ALL (
  SELECT "points_2"."dec" AS "dec"
  FROM "pos"."points_1" AS "points_2"
  WHERE ("points_2"."id" = 7))
--- mariadb
(
  SELECT `points`.`ra` AS `ra`
  FROM `pos`.`points_1` AS `points`
  WHERE (`points`.`id` = 7))
UNION ALL (
  SELECT `points_2`.`dec` AS `dec`
  FROM `pos`.`points_1` AS `points_2`
  WHERE (`points_2`.`id` = 7))

### a unit goes if the sides differ in it
SELECT wave FROM obs.bands WHERE band = 'g' UNION ALL SELECT ra FROM pos.points WHERE id = 7
--- rows
480
10
--- columns
wave  double
--- duckdb
(
  SELECT "bands"."wave" AS "wave"
  FROM "obs"."bands_1" AS "bands"
  WHERE ("bands"."band" = 'g'))
UNION ALL (
  SELECT "points"."ra" AS "ra"
  FROM "pos"."points_1" AS "points"
  WHERE ("points"."id" = 7))
--- postgresql
(
  SELECT "bands"."wave" AS "wave"
  FROM "obs"."bands_1" AS "bands"
  WHERE ("bands"."band" = 'g'))
UNION ALL (
  SELECT "points"."ra" AS "ra"
  FROM "pos"."points_1" AS "points"
  WHERE ("points"."id" = 7))
--- mariadb
(
  SELECT `bands`.`wave` AS `wave`
  FROM `obs`.`bands_1` AS `bands`
  WHERE (`bands`.`band` = _utf8mb4'g' AND `bands`.`band` = (_utf8mb4'g' COLLATE utf8mb4_nopad_bin)))
UNION ALL (
  SELECT `points`.`ra` AS `ra`
  FROM `pos`.`points_1` AS `points`
  WHERE (`points`.`id` = 7))

### ORDER BY of the whole
SELECT band FROM obs.bands UNION SELECT band FROM obs.exposures ORDER BY band DESC
--- rows
"z"
"r"
"i"
"g"
null
--- duckdb
(
  SELECT "bands"."band" AS "band"
  FROM "obs"."bands_1" AS "bands")
UNION (
  SELECT "exposures"."band" AS "band"
  FROM "obs"."exposures_1" AS "exposures")
ORDER BY 1 DESC NULLS LAST
--- postgresql
SELECT *
FROM ((
  SELECT "bands"."band" AS "band"
  FROM "obs"."bands_1" AS "bands")
  UNION (
    SELECT "exposures"."band" AS "band"
    FROM "obs"."exposures_1" AS "exposures")) AS "inner"
ORDER BY CAST("inner"."band" AS TEXT) COLLATE "C" DESC NULLS LAST
--- mariadb
(
  SELECT (CONVERT(`bands`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `band`
  FROM `obs`.`bands_1` AS `bands`)
UNION (
  SELECT (CONVERT(`exposures`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `band`
  FROM `obs`.`exposures_1` AS `exposures`)
ORDER BY 1 DESC

### ORDER BY by the name of the first side
SELECT night AS x FROM obs.nights WHERE night > 2 UNION ALL SELECT id AS y FROM obs.exposures WHERE id > 5 ORDER BY x
--- rows
3
4
6
7
--- duckdb
(
  SELECT "nights"."night" AS "x"
  FROM "obs"."nights_1" AS "nights"
  WHERE ("nights"."night" > 2))
UNION ALL (
  SELECT "exposures"."id" AS "y"
  FROM "obs"."exposures_1" AS "exposures"
  WHERE ("exposures"."id" > 5))
ORDER BY 1 ASC NULLS LAST
--- postgresql
(
  SELECT "nights"."night" AS "x"
  FROM "obs"."nights_1" AS "nights"
  WHERE ("nights"."night" > 2))
UNION ALL (
  SELECT "exposures"."id" AS "y"
  FROM "obs"."exposures_1" AS "exposures"
  WHERE ("exposures"."id" > 5))
ORDER BY 1 ASC NULLS LAST
--- mariadb
(
  SELECT `nights`.`night` AS `x`
  FROM `obs`.`nights_1` AS `nights`
  WHERE (`nights`.`night` > 2))
UNION ALL (
  SELECT `exposures`.`id` AS `y`
  FROM `obs`.`exposures_1` AS `exposures`
  WHERE (`exposures`.`id` > 5))
ORDER BY `x` IS NULL, 1

### ORDER BY an ordinal of the whole
SELECT night, observer FROM obs.nights WHERE night < 3 UNION ALL SELECT id, band FROM obs.exposures WHERE id > 5 ORDER BY 1 DESC
--- rows
7, "i"
6, "r"
2, "Sophie"
1, "Tycho"
--- duckdb
(
  SELECT "nights"."night" AS "night", "nights"."observer" AS "observer"
  FROM "obs"."nights_1" AS "nights"
  WHERE ("nights"."night" < 3))
UNION ALL (
  SELECT "exposures"."id" AS "id", "exposures"."band" AS "band"
  FROM "obs"."exposures_1" AS "exposures"
  WHERE ("exposures"."id" > 5))
ORDER BY 1 DESC NULLS LAST
--- postgresql
(
  SELECT "nights"."night" AS "night", "nights"."observer" AS "observer"
  FROM "obs"."nights_1" AS "nights"
  WHERE ("nights"."night" < 3))
UNION ALL (
  SELECT "exposures"."id" AS "id", "exposures"."band" AS "band"
  FROM "obs"."exposures_1" AS "exposures"
  WHERE ("exposures"."id" > 5))
ORDER BY 1 DESC NULLS LAST
--- mariadb
(
  SELECT `nights`.`night` AS `night`, (CONVERT(`nights`.`observer` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `observer`
  FROM `obs`.`nights_1` AS `nights`
  WHERE (`nights`.`night` < 3))
UNION ALL (
  SELECT `exposures`.`id` AS `id`, (CONVERT(`exposures`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `band`
  FROM `obs`.`exposures_1` AS `exposures`
  WHERE (`exposures`.`id` > 5))
ORDER BY 1 DESC

### OFFSET of the whole
SELECT night FROM obs.nights UNION SELECT id FROM obs.exposures ORDER BY night OFFSET 5
--- rows
6
7
--- duckdb
(
  SELECT "nights"."night" AS "night"
  FROM "obs"."nights_1" AS "nights")
UNION (
  SELECT "exposures"."id" AS "id"
  FROM "obs"."exposures_1" AS "exposures")
ORDER BY 1 ASC NULLS LAST
OFFSET 5
--- postgresql
(
  SELECT "nights"."night" AS "night"
  FROM "obs"."nights_1" AS "nights")
UNION (
  SELECT "exposures"."id" AS "id"
  FROM "obs"."exposures_1" AS "exposures")
ORDER BY 1 ASC NULLS LAST
OFFSET 5
--- mariadb
(
  SELECT `nights`.`night` AS `night`
  FROM `obs`.`nights_1` AS `nights`)
UNION (
  SELECT `exposures`.`id` AS `id`
  FROM `obs`.`exposures_1` AS `exposures`)
ORDER BY `night` IS NULL, 1
LIMIT 18446744073709551615
OFFSET 5

### TOP of one side
SELECT TOP 1 night FROM obs.nights WHERE night = 2 UNION ALL SELECT id FROM obs.exposures WHERE id > 5
--- rows
2
6
7
--- duckdb
(
  SELECT "nights"."night" AS "night"
  FROM "obs"."nights_1" AS "nights"
  WHERE ("nights"."night" = 2)
  LIMIT 1)
UNION ALL (
  SELECT "exposures"."id" AS "id"
  FROM "obs"."exposures_1" AS "exposures"
  WHERE ("exposures"."id" > 5))
--- postgresql
(
  SELECT "nights"."night" AS "night"
  FROM "obs"."nights_1" AS "nights"
  WHERE ("nights"."night" = 2)
  LIMIT 1)
UNION ALL (
  SELECT "exposures"."id" AS "id"
  FROM "obs"."exposures_1" AS "exposures"
  WHERE ("exposures"."id" > 5))
--- mariadb
(
  SELECT `nights`.`night` AS `night`
  FROM `obs`.`nights_1` AS `nights`
  WHERE (`nights`.`night` = 2)
  LIMIT 1)
UNION ALL (
  SELECT `exposures`.`id` AS `id`
  FROM `obs`.`exposures_1` AS `exposures`
  WHERE (`exposures`.`id` > 5))

### TOP and ORDER BY of each side in parentheses
(SELECT TOP 1 band FROM obs.bands ORDER BY wave) UNION ALL (SELECT TOP 1 band FROM obs.bands ORDER BY wave DESC)
--- rows
"g"
"z"
--- duckdb
(
  SELECT "bands"."band" AS "band"
  FROM "obs"."bands_1" AS "bands"
  ORDER BY "bands"."wave" ASC NULLS LAST
  LIMIT 1)
UNION ALL (
  SELECT "bands_2"."band" AS "band"
  FROM "obs"."bands_1" AS "bands_2"
  ORDER BY "bands_2"."wave" DESC NULLS LAST
  LIMIT 1)
--- postgresql
(
  SELECT "bands"."band" AS "band"
  FROM "obs"."bands_1" AS "bands"
  ORDER BY "bands"."wave" ASC NULLS LAST
  LIMIT 1)
UNION ALL (
  SELECT "bands_2"."band" AS "band"
  FROM "obs"."bands_1" AS "bands_2"
  ORDER BY "bands_2"."wave" DESC NULLS LAST
  LIMIT 1)
--- mariadb
(
  SELECT (CONVERT(`bands`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `band`
  FROM `obs`.`bands_1` AS `bands`
  ORDER BY `bands`.`wave` IS NULL, `bands`.`wave`
  LIMIT 1)
UNION ALL (
  SELECT (CONVERT(`bands_2`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `band`
  FROM `obs`.`bands_1` AS `bands_2`
  ORDER BY `bands_2`.`wave` DESC
  LIMIT 1)

### OFFSET of a side in parentheses
(SELECT night FROM obs.nights ORDER BY night OFFSET 3) UNION ALL SELECT one FROM lab.one
--- rows
4
1
--- duckdb
(
  SELECT "nights"."night" AS "night"
  FROM "obs"."nights_1" AS "nights"
  ORDER BY 1 ASC NULLS LAST
  OFFSET 3)
UNION ALL (
  SELECT "one"."one" AS "one"
  FROM "lab"."one_1" AS "one")
--- postgresql
(
  SELECT "nights"."night" AS "night"
  FROM "obs"."nights_1" AS "nights"
  ORDER BY 1 ASC NULLS LAST
  OFFSET 3)
UNION ALL (
  SELECT "one"."one" AS "one"
  FROM "lab"."one_1" AS "one")
--- mariadb
(
  SELECT `nights`.`night` AS `night`
  FROM `obs`.`nights_1` AS `nights`
  ORDER BY (`nights`.`night`) IS NULL, 1
  LIMIT 18446744073709551615
  OFFSET 3)
UNION ALL (
  SELECT `one`.`one` AS `one`
  FROM `lab`.`one_1` AS `one`)

### DISTINCT on one side of UNION ALL
SELECT DISTINCT observer FROM obs.nights UNION ALL SELECT observer FROM obs.nights WHERE night = 1
--- rows
"Tycho"
"Sophie"
null
"Tycho"
--- duckdb
(
  SELECT DISTINCT "nights"."observer" AS "observer"
  FROM "obs"."nights_1" AS "nights")
UNION ALL (
  SELECT "nights_2"."observer" AS "observer"
  FROM "obs"."nights_1" AS "nights_2"
  WHERE ("nights_2"."night" = 1))
--- postgresql
(
  SELECT DISTINCT "nights"."observer" AS "observer"
  FROM "obs"."nights_1" AS "nights")
UNION ALL (
  SELECT "nights_2"."observer" AS "observer"
  FROM "obs"."nights_1" AS "nights_2"
  WHERE ("nights_2"."night" = 1))
--- mariadb
(
  SELECT DISTINCT (CONVERT(`nights`.`observer` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `observer`
  FROM `obs`.`nights_1` AS `nights`)
UNION ALL (
  SELECT (CONVERT(`nights_2`.`observer` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `observer`
  FROM `obs`.`nights_1` AS `nights_2`
  WHERE (`nights_2`.`night` = 1))

### grouped sides
SELECT band, COUNT(*) AS c FROM obs.exposures WHERE band = 'g' GROUP BY band UNION ALL SELECT 'all', COUNT(*) FROM obs.exposures
--- rows
"g", 3
"all", 7
--- duckdb
(
  SELECT "exposures"."band" AS "band", COUNT(*) AS "c"
  FROM "obs"."exposures_1" AS "exposures"
  WHERE ("exposures"."band" = 'g')
  GROUP BY "exposures"."band")
UNION ALL (
  SELECT 'all' AS "col_1", COUNT(*) AS "count"
  FROM "obs"."exposures_1" AS "exposures_2")
--- postgresql
(
  SELECT "exposures"."band" AS "band", COUNT(*) AS "c"
  FROM "obs"."exposures_1" AS "exposures"
  WHERE ("exposures"."band" = 'g')
  GROUP BY "exposures"."band")
UNION ALL (
  SELECT 'all' AS "col_1", COUNT(*) AS "count"
  FROM "obs"."exposures_1" AS "exposures_2")
--- mariadb
(
  SELECT (CONVERT(`exposures`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `band`, COUNT(*) AS `c`
  FROM `obs`.`exposures_1` AS `exposures`
  WHERE (`exposures`.`band` = _utf8mb4'g' AND `exposures`.`band` = (_utf8mb4'g' COLLATE utf8mb4_nopad_bin))
  GROUP BY (CONVERT(`exposures`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin))
UNION ALL (
  SELECT (_utf8mb4'all' COLLATE utf8mb4_nopad_bin) AS `col_1`, COUNT(*) AS `count`
  FROM `obs`.`exposures_1` AS `exposures_2`)

### stars on both sides
SELECT * FROM obs.bands WHERE wave < 500 UNION SELECT * FROM obs.bands WHERE wave > 800
--- rows
"g", 480
"z", 900
--- duckdb
(
  SELECT "bands"."band" AS "band", "bands"."wave" AS "wave"
  FROM "obs"."bands_1" AS "bands"
  WHERE ("bands"."wave" < 500))
UNION (
  SELECT "bands_2"."band" AS "band", "bands_2"."wave" AS "wave"
  FROM "obs"."bands_1" AS "bands_2"
  WHERE ("bands_2"."wave" > 800))
--- postgresql
(
  SELECT "bands"."band" AS "band", "bands"."wave" AS "wave"
  FROM "obs"."bands_1" AS "bands"
  WHERE ("bands"."wave" < 500))
UNION (
  SELECT "bands_2"."band" AS "band", "bands_2"."wave" AS "wave"
  FROM "obs"."bands_1" AS "bands_2"
  WHERE ("bands_2"."wave" > 800))
--- mariadb
(
  SELECT (CONVERT(`bands`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `band`, `bands`.`wave` AS `wave`
  FROM `obs`.`bands_1` AS `bands`
  WHERE (`bands`.`wave` < 500))
UNION (
  SELECT (CONVERT(`bands_2`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `band`, `bands_2`.`wave` AS `wave`
  FROM `obs`.`bands_1` AS `bands_2`
  WHERE (`bands_2`.`wave` > 800))

### UNION minds case and blanks
SELECT word FROM lab.words WHERE id = 1 UNION SELECT word FROM lab.words WHERE id = 2 UNION SELECT word FROM lab.words WHERE id = 3
--- rows
"Vega"
"vega"
"VEGA "
--- duckdb
((
  SELECT "words"."word" AS "word"
  FROM "lab"."words_1" AS "words"
  WHERE ("words"."id" = 1))
  UNION (
    SELECT "words_2"."word" AS "word"
    FROM "lab"."words_1" AS "words_2"
    WHERE ("words_2"."id" = 2)))
UNION (
  SELECT "words_3"."word" AS "word"
  FROM "lab"."words_1" AS "words_3"
  WHERE ("words_3"."id" = 3))
--- postgresql
((
  SELECT "words"."word" AS "word"
  FROM "lab"."words_1" AS "words"
  WHERE ("words"."id" = 1))
  UNION (
    SELECT "words_2"."word" AS "word"
    FROM "lab"."words_1" AS "words_2"
    WHERE ("words_2"."id" = 2)))
UNION (
  SELECT "words_3"."word" AS "word"
  FROM "lab"."words_1" AS "words_3"
  WHERE ("words_3"."id" = 3))
--- mariadb
((
  SELECT (CONVERT(`words`.`word` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `word`
  FROM `lab`.`words_1` AS `words`
  WHERE (`words`.`id` = 1))
  UNION (
    SELECT (CONVERT(`words_2`.`word` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `word`
    FROM `lab`.`words_1` AS `words_2`
    WHERE (`words_2`.`id` = 2)))
UNION (
  SELECT (CONVERT(`words_3`.`word` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `word`
  FROM `lab`.`words_1` AS `words_3`
  WHERE (`words_3`.`id` = 3))

### EXCEPT minds blanks at the end
SELECT word FROM lab.words WHERE id = 3 EXCEPT SELECT 'VEGA' AS word FROM lab.one
--- rows
"VEGA "
--- duckdb
(
  SELECT "words"."word" AS "word"
  FROM "lab"."words_1" AS "words"
  WHERE ("words"."id" = 3))
EXCEPT (
  SELECT 'VEGA' AS "word"
  FROM "lab"."one_1" AS "one")
--- postgresql
(
  SELECT "words"."word" AS "word"
  FROM "lab"."words_1" AS "words"
  WHERE ("words"."id" = 3))
EXCEPT (
  SELECT 'VEGA' AS "word"
  FROM "lab"."one_1" AS "one")
--- mariadb
(
  SELECT (CONVERT(`words`.`word` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `word`
  FROM `lab`.`words_1` AS `words`
  WHERE (`words`.`id` = 3))
EXCEPT (
  SELECT (_utf8mb4'VEGA' COLLATE utf8mb4_nopad_bin) AS `word`
  FROM `lab`.`one_1` AS `one`)

### EXCEPT of several columns
SELECT night, band FROM obs.exposures WHERE night < 3 EXCEPT SELECT night, 'r' FROM obs.nights
--- rows
1, "g"
2, "g"
--- duckdb
(
  SELECT "exposures"."night" AS "night", "exposures"."band" AS "band"
  FROM "obs"."exposures_1" AS "exposures"
  WHERE ("exposures"."night" < 3))
EXCEPT (
  SELECT "nights"."night" AS "night", 'r' AS "col_2"
  FROM "obs"."nights_1" AS "nights")
--- postgresql
(
  SELECT "exposures"."night" AS "night", "exposures"."band" AS "band"
  FROM "obs"."exposures_1" AS "exposures"
  WHERE ("exposures"."night" < 3))
EXCEPT (
  SELECT "nights"."night" AS "night", 'r' AS "col_2"
  FROM "obs"."nights_1" AS "nights")
--- mariadb
(
  SELECT `exposures`.`night` AS `night`, (CONVERT(`exposures`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `band`
  FROM `obs`.`exposures_1` AS `exposures`
  WHERE (`exposures`.`night` < 3))
EXCEPT (
  SELECT `nights`.`night` AS `night`, (_utf8mb4'r' COLLATE utf8mb4_nopad_bin) AS `col_2`
  FROM `obs`.`nights_1` AS `nights`)

### UNION of timestamps
SELECT t FROM lab.mixed WHERE id = 1 UNION SELECT seen FROM sky.stars WHERE id = 1
--- rows
"2020-01-01T00:00:00"
"2020-01-02T00:00:00"
--- duckdb
(
  SELECT "mixed"."t" AS "t"
  FROM "lab"."mixed_1" AS "mixed"
  WHERE ("mixed"."id" = 1))
UNION (
  SELECT "stars"."seen" AS "seen"
  FROM "sky"."stars_1" AS "stars"
  WHERE ("stars"."id" = 1))
--- postgresql
(
  SELECT "mixed"."t" AS "t"
  FROM "lab"."mixed_1" AS "mixed"
  WHERE ("mixed"."id" = 1))
UNION (
  SELECT "stars"."seen" AS "seen"
  FROM "sky"."stars_1" AS "stars"
  WHERE ("stars"."id" = 1))
--- mariadb
(
  SELECT `mixed`.`t` AS `t`
  FROM `lab`.`mixed_1` AS `mixed`
  WHERE (`mixed`.`id` = 1))
UNION (
  SELECT `stars`.`seen` AS `seen`
  FROM `sky`.`stars_1` AS `stars`
  WHERE (`stars`.`id` = 1))

### UNION with an empty table
SELECT id FROM lab.empty UNION SELECT one FROM lab.one
--- rows
1
--- duckdb
(
  SELECT "empty"."id" AS "id"
  FROM "lab"."empty_1" AS "empty")
UNION (
  SELECT "one"."one" AS "one"
  FROM "lab"."one_1" AS "one")
--- postgresql
(
  SELECT "empty"."id" AS "id"
  FROM "lab"."empty_1" AS "empty")
UNION (
  SELECT "one"."one" AS "one"
  FROM "lab"."one_1" AS "one")
--- mariadb
(
  SELECT `empty`.`id` AS `id`
  FROM `lab`.`empty_1` AS `empty`)
UNION (
  SELECT `one`.`one` AS `one`
  FROM `lab`.`one_1` AS `one`)

### INTERSECT with an empty table
SELECT one FROM lab.one INTERSECT SELECT id FROM lab.empty
--- rows
--- duckdb
(
  SELECT "one"."one" AS "one"
  FROM "lab"."one_1" AS "one")
INTERSECT (
  SELECT "empty"."id" AS "id"
  FROM "lab"."empty_1" AS "empty")
--- postgresql
(
  SELECT "one"."one" AS "one"
  FROM "lab"."one_1" AS "one")
INTERSECT (
  SELECT "empty"."id" AS "id"
  FROM "lab"."empty_1" AS "empty")
--- mariadb
(
  SELECT `one`.`one` AS `one`
  FROM `lab`.`one_1` AS `one`)
INTERSECT (
  SELECT `empty`.`id` AS `id`
  FROM `lab`.`empty_1` AS `empty`)

### EXCEPT an empty table
SELECT one FROM lab.one EXCEPT SELECT id FROM lab.empty
--- rows
1
--- duckdb
(
  SELECT "one"."one" AS "one"
  FROM "lab"."one_1" AS "one")
EXCEPT (
  SELECT "empty"."id" AS "id"
  FROM "lab"."empty_1" AS "empty")
--- postgresql
(
  SELECT "one"."one" AS "one"
  FROM "lab"."one_1" AS "one")
EXCEPT (
  SELECT "empty"."id" AS "id"
  FROM "lab"."empty_1" AS "empty")
--- mariadb
(
  SELECT `one`.`one` AS `one`
  FROM `lab`.`one_1` AS `one`)
EXCEPT (
  SELECT `empty`.`id` AS `id`
  FROM `lab`.`empty_1` AS `empty`)

### sets nested four deep
((SELECT 1 AS x FROM lab.one UNION SELECT 2 AS x FROM lab.one) EXCEPT (SELECT 2 AS x FROM lab.one INTERSECT (SELECT 2 AS x FROM lab.one UNION SELECT 3 AS x FROM lab.one))) UNION ALL SELECT 9 AS x FROM lab.one
--- rows
1
9
--- duckdb
(((
  SELECT 1 AS "x"
  FROM "lab"."one_1" AS "one")
  UNION (
    SELECT 2 AS "x"
    FROM "lab"."one_1" AS "one_2"))
  EXCEPT ((
    SELECT 2 AS "x"
    FROM "lab"."one_1" AS "one_3")
    INTERSECT ((
      SELECT 2 AS "x"
      FROM "lab"."one_1" AS "one_4")
      UNION (
        SELECT 3 AS "x"
        FROM "lab"."one_1" AS "one_5"))))
UNION ALL (
  SELECT 9 AS "x"
  FROM "lab"."one_1" AS "one_6")
--- postgresql
(((
  SELECT 1 AS "x"
  FROM "lab"."one_1" AS "one")
  UNION (
    SELECT 2 AS "x"
    FROM "lab"."one_1" AS "one_2"))
  EXCEPT ((
    SELECT 2 AS "x"
    FROM "lab"."one_1" AS "one_3")
    INTERSECT ((
      SELECT 2 AS "x"
      FROM "lab"."one_1" AS "one_4")
      UNION (
        SELECT 3 AS "x"
        FROM "lab"."one_1" AS "one_5"))))
UNION ALL (
  SELECT 9 AS "x"
  FROM "lab"."one_1" AS "one_6")
--- mariadb
(((
  SELECT 1 AS `x`
  FROM `lab`.`one_1` AS `one`)
  UNION (
    SELECT 2 AS `x`
    FROM `lab`.`one_1` AS `one_2`))
  EXCEPT ((
    SELECT 2 AS `x`
    FROM `lab`.`one_1` AS `one_3`)
    INTERSECT ((
      SELECT 2 AS `x`
      FROM `lab`.`one_1` AS `one_4`)
      UNION (
        SELECT 3 AS `x`
        FROM `lab`.`one_1` AS `one_5`))))
UNION ALL (
  SELECT 9 AS `x`
  FROM `lab`.`one_1` AS `one_6`)
