### select every column by a star
SELECT * FROM obs.bands
--- rows
"g", 480
"r", 620
"z", 900
--- columns
band  char[*]  ucd=instr.bandpass
wave  double  unit=nm  ucd=em.wl
--- duckdb
SELECT "bands"."band" AS "band", "bands"."wave" AS "wave"
FROM "obs"."bands_1" AS "bands"
--- postgresql
SELECT "bands"."band" AS "band", "bands"."wave" AS "wave"
FROM "obs"."bands_1" AS "bands"
--- mariadb
SELECT (CONVERT(`bands`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `band`, `bands`.`wave` AS `wave`
FROM `obs`.`bands_1` AS `bands`

### hidden columns of the database are not in a star
SELECT * FROM lab.one
--- rows
1
--- duckdb
SELECT "one"."one" AS "one"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT "one"."one" AS "one"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT `one`.`one` AS `one`
FROM `lab`.`one_1` AS `one`

### star qualified by an alias
SELECT b.* FROM obs.bands AS b WHERE b.wave > 600
--- rows
"r", 620
"z", 900
--- duckdb
SELECT "b"."band" AS "band", "b"."wave" AS "wave"
FROM "obs"."bands_1" AS "b"
WHERE ("b"."wave" > 600)
--- postgresql
SELECT "b"."band" AS "band", "b"."wave" AS "wave"
FROM "obs"."bands_1" AS "b"
WHERE ("b"."wave" > 600)
--- mariadb
SELECT (CONVERT(`b`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `band`, `b`.`wave` AS `wave`
FROM `obs`.`bands_1` AS `b`
WHERE (`b`.`wave` > 600)

### star qualified by the table
SELECT bands.* FROM obs.bands WHERE wave < 500
--- rows
"g", 480
--- duckdb
SELECT "bands"."band" AS "band", "bands"."wave" AS "wave"
FROM "obs"."bands_1" AS "bands"
WHERE ("bands"."wave" < 500)
--- postgresql
SELECT "bands"."band" AS "band", "bands"."wave" AS "wave"
FROM "obs"."bands_1" AS "bands"
WHERE ("bands"."wave" < 500)
--- mariadb
SELECT (CONVERT(`bands`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `band`, `bands`.`wave` AS `wave`
FROM `obs`.`bands_1` AS `bands`
WHERE (`bands`.`wave` < 500)

### star qualified by schema and table
SELECT obs.bands.* FROM obs.bands WHERE wave < 500
--- rows
"g", 480
--- duckdb
SELECT "bands"."band" AS "band", "bands"."wave" AS "wave"
FROM "obs"."bands_1" AS "bands"
WHERE ("bands"."wave" < 500)
--- postgresql
SELECT "bands"."band" AS "band", "bands"."wave" AS "wave"
FROM "obs"."bands_1" AS "bands"
WHERE ("bands"."wave" < 500)
--- mariadb
SELECT (CONVERT(`bands`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `band`, `bands`.`wave` AS `wave`
FROM `obs`.`bands_1` AS `bands`
WHERE (`bands`.`wave` < 500)

### star beside a column gives the second a new name
SELECT band, b.* FROM obs.bands AS b WHERE wave > 800
--- rows
"z", "z", 900
--- columns
band  char[*]  ucd=instr.bandpass
band_2  char[*]  ucd=instr.bandpass
wave  double  unit=nm  ucd=em.wl
--- duckdb
SELECT "b"."band" AS "band", "b"."band" AS "band_2", "b"."wave" AS "wave"
FROM "obs"."bands_1" AS "b"
WHERE ("b"."wave" > 800)
--- postgresql
SELECT "b"."band" AS "band", "b"."band" AS "band_2", "b"."wave" AS "wave"
FROM "obs"."bands_1" AS "b"
WHERE ("b"."wave" > 800)
--- mariadb
SELECT (CONVERT(`b`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `band`, (CONVERT(`b`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `band_2`, `b`.`wave` AS `wave`
FROM `obs`.`bands_1` AS `b`
WHERE (`b`.`wave` > 800)

### two stars of one table
SELECT a.*, b.* FROM lab.one AS a, lab.one AS b
--- rows
1, 1
--- columns
one  int
one_2  int
--- duckdb
SELECT "a"."one" AS "one", "b"."one" AS "one_2"
FROM "lab"."one_1" AS "a"
CROSS JOIN "lab"."one_1" AS "b"
--- postgresql
SELECT "a"."one" AS "one", "b"."one" AS "one_2"
FROM "lab"."one_1" AS "a"
CROSS JOIN "lab"."one_1" AS "b"
--- mariadb
SELECT `a`.`one` AS `one`, `b`.`one` AS `one_2`
FROM `lab`.`one_1` AS `a`
CROSS JOIN `lab`.`one_1` AS `b`

### alias without AS
SELECT wave w FROM obs.bands WHERE band = 'g'
--- rows
480
--- columns
w  double  unit=nm  ucd=em.wl
--- duckdb
SELECT "bands"."wave" AS "w"
FROM "obs"."bands_1" AS "bands"
WHERE ("bands"."band" = 'g')
--- postgresql
SELECT "bands"."wave" AS "w"
FROM "obs"."bands_1" AS "bands"
WHERE ("bands"."band" = 'g')
--- mariadb
SELECT `bands`.`wave` AS `w`
FROM `obs`.`bands_1` AS `bands`
WHERE (`bands`.`band` = _utf8mb4'g' AND `bands`.`band` = (_utf8mb4'g' COLLATE utf8mb4_nopad_bin))

### alias of the table without AS
SELECT q.wave FROM obs.bands q WHERE q.band = 'r'
--- rows
620
--- duckdb
SELECT "q"."wave" AS "wave"
FROM "obs"."bands_1" AS "q"
WHERE ("q"."band" = 'r')
--- postgresql
SELECT "q"."wave" AS "wave"
FROM "obs"."bands_1" AS "q"
WHERE ("q"."band" = 'r')
--- mariadb
SELECT `q`.`wave` AS `wave`
FROM `obs`.`bands_1` AS `q`
WHERE (`q`.`band` = _utf8mb4'r' AND `q`.`band` = (_utf8mb4'r' COLLATE utf8mb4_nopad_bin))

### alias keeps its case
SELECT wave AS WaveLength FROM obs.bands WHERE band = 'r'
--- rows
620
--- columns
WaveLength  double  unit=nm  ucd=em.wl
--- duckdb
SELECT "bands"."wave" AS "WaveLength"
FROM "obs"."bands_1" AS "bands"
WHERE ("bands"."band" = 'r')
--- postgresql
SELECT "bands"."wave" AS "WaveLength"
FROM "obs"."bands_1" AS "bands"
WHERE ("bands"."band" = 'r')
--- mariadb
SELECT `bands`.`wave` AS `WaveLength`
FROM `obs`.`bands_1` AS `bands`
WHERE (`bands`.`band` = _utf8mb4'r' AND `bands`.`band` = (_utf8mb4'r' COLLATE utf8mb4_nopad_bin))

### alias in double quotes may have blanks
SELECT wave AS "the wave" FROM obs.bands WHERE band = 'z'
--- rows
900
--- columns
the wave  double  unit=nm  ucd=em.wl
--- duckdb
SELECT "bands"."wave" AS "the wave"
FROM "obs"."bands_1" AS "bands"
WHERE ("bands"."band" = 'z')
--- postgresql
SELECT "bands"."wave" AS "the wave"
FROM "obs"."bands_1" AS "bands"
WHERE ("bands"."band" = 'z')
--- mariadb
SELECT `bands`.`wave` AS `the wave`
FROM `obs`.`bands_1` AS `bands`
WHERE (`bands`.`band` = _utf8mb4'z' AND `bands`.`band` = (_utf8mb4'z' COLLATE utf8mb4_nopad_bin))

### alias equal to another column of the table does not hide it
SELECT id AS night, night AS id FROM obs.exposures WHERE id = 3
--- rows
3, 2
--- duckdb
SELECT "exposures"."id" AS "night", "exposures"."night" AS "id"
FROM "obs"."exposures_1" AS "exposures"
WHERE ("exposures"."id" = 3)
--- postgresql
SELECT "exposures"."id" AS "night", "exposures"."night" AS "id"
FROM "obs"."exposures_1" AS "exposures"
WHERE ("exposures"."id" = 3)
--- mariadb
SELECT `exposures`.`id` AS `night`, `exposures`.`night` AS `id`
FROM `obs`.`exposures_1` AS `exposures`
WHERE (`exposures`.`id` = 3)

### two aliases alike get unique names
SELECT id AS x, night AS x FROM obs.exposures WHERE id = 1
--- rows
1, 1
--- columns
x  int  ucd=meta.id;meta.main
x_2  int  ucd=time.epoch
--- duckdb
SELECT "exposures"."id" AS "x", "exposures"."night" AS "x_2"
FROM "obs"."exposures_1" AS "exposures"
WHERE ("exposures"."id" = 1)
--- postgresql
SELECT "exposures"."id" AS "x", "exposures"."night" AS "x_2"
FROM "obs"."exposures_1" AS "exposures"
WHERE ("exposures"."id" = 1)
--- mariadb
SELECT `exposures`.`id` AS `x`, `exposures`.`night` AS `x_2`
FROM `obs`.`exposures_1` AS `exposures`
WHERE (`exposures`.`id` = 1)

### columns without a name are counted
SELECT 1 + 1, 2 + 2 FROM lab.one
--- rows
2, 4
--- columns
col_1  int
col_2  int
--- duckdb
SELECT (1 + 1) AS "col_1", (2 + 2) AS "col_2"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT CAST((CAST(1 AS BIGINT) + 1) AS INTEGER) AS "col_1", CAST((CAST(2 AS BIGINT) + 2) AS INTEGER) AS "col_2"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT (1 + 1) AS `col_1`, (2 + 2) AS `col_2`
FROM `lab`.`one_1` AS `one`

### a function names its column
SELECT ABS(-3) FROM lab.one
--- rows
3
--- columns
abs  int
--- duckdb
SELECT abs((-3)) AS "abs"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT CAST(abs((-3)) AS INTEGER) AS "abs"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT ABS((-3)) AS `abs`
FROM `lab`.`one_1` AS `one`

### a constant of each kind
SELECT 1, 2.5, 'three', NULL FROM lab.one
--- rows
1, 2.5, "three", null
--- duckdb
SELECT 1 AS "col_1", 2.5e0 AS "col_2", 'three' AS "col_3", NULL AS "col_4"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT 1 AS "col_1", 2.5e0::DOUBLE PRECISION AS "col_2", 'three' AS "col_3", NULL AS "col_4"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT 1 AS `col_1`, 2.5e0 AS `col_2`, (_utf8mb4'three' COLLATE utf8mb4_nopad_bin) AS `col_3`, NULL AS `col_4`
FROM `lab`.`one_1` AS `one`

### as many rows as the table has, for a constant
SELECT 'x' AS x FROM obs.bands
--- rows
"x"
"x"
"x"
--- duckdb
SELECT 'x' AS "x"
FROM "obs"."bands_1" AS "bands"
--- postgresql
SELECT 'x' AS "x"
FROM "obs"."bands_1" AS "bands"
--- mariadb
SELECT (_utf8mb4'x' COLLATE utf8mb4_nopad_bin) AS `x`
FROM `obs`.`bands_1` AS `bands`

### no row from an empty table
SELECT id, x FROM lab.empty
--- rows
--- duckdb
SELECT "empty"."id" AS "id", "empty"."x" AS "x"
FROM "lab"."empty_1" AS "empty"
--- postgresql
SELECT "empty"."id" AS "id", "empty"."x" AS "x"
FROM "lab"."empty_1" AS "empty"
--- mariadb
SELECT `empty`.`id` AS `id`, `empty`.`x` AS `x`
FROM `lab`.`empty_1` AS `empty`

### DISTINCT takes out equal rows
SELECT DISTINCT observer FROM obs.nights
--- rows
"Tycho"
"Sophie"
null
--- duckdb
SELECT DISTINCT "nights"."observer" AS "observer"
FROM "obs"."nights_1" AS "nights"
--- postgresql
SELECT DISTINCT "nights"."observer" AS "observer"
FROM "obs"."nights_1" AS "nights"
--- mariadb
SELECT DISTINCT (CONVERT(`nights`.`observer` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `observer`
FROM `obs`.`nights_1` AS `nights`

### DISTINCT looks at the whole row
SELECT DISTINCT night, band FROM obs.exposures WHERE night <= 2
--- rows
1, "g"
1, "r"
2, "g"
--- duckdb
SELECT DISTINCT "exposures"."night" AS "night", "exposures"."band" AS "band"
FROM "obs"."exposures_1" AS "exposures"
WHERE ("exposures"."night" <= 2)
--- postgresql
SELECT DISTINCT "exposures"."night" AS "night", "exposures"."band" AS "band"
FROM "obs"."exposures_1" AS "exposures"
WHERE ("exposures"."night" <= 2)
--- mariadb
SELECT DISTINCT `exposures`.`night` AS `night`, (CONVERT(`exposures`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `band`
FROM `obs`.`exposures_1` AS `exposures`
WHERE (`exposures`.`night` <= 2)

### SELECT ALL is the same as SELECT
SELECT ALL observer FROM obs.nights WHERE night <= 3
--- rows
"Tycho"
"Sophie"
"Tycho"
--- duckdb
SELECT "nights"."observer" AS "observer"
FROM "obs"."nights_1" AS "nights"
WHERE ("nights"."night" <= 3)
--- postgresql
SELECT "nights"."observer" AS "observer"
FROM "obs"."nights_1" AS "nights"
WHERE ("nights"."night" <= 3)
--- mariadb
SELECT (CONVERT(`nights`.`observer` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `observer`
FROM `obs`.`nights_1` AS `nights`
WHERE (`nights`.`night` <= 3)

### DISTINCT takes NULL as one value
SELECT DISTINCT band FROM obs.exposures WHERE night IS NULL OR night > 2
--- rows
null
"r"
"i"
--- duckdb
SELECT DISTINCT "exposures"."band" AS "band"
FROM "obs"."exposures_1" AS "exposures"
WHERE (("exposures"."night" IS NULL) OR ("exposures"."night" > 2))
--- postgresql
SELECT DISTINCT "exposures"."band" AS "band"
FROM "obs"."exposures_1" AS "exposures"
WHERE (("exposures"."night" IS NULL) OR ("exposures"."night" > 2))
--- mariadb
SELECT DISTINCT (CONVERT(`exposures`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `band`
FROM `obs`.`exposures_1` AS `exposures`
WHERE ((`exposures`.`night` IS NULL) OR (`exposures`.`night` > 2))

### DISTINCT of a computed value
SELECT DISTINCT MOD(id, 2) AS odd FROM obs.exposures
--- rows
0
1
--- duckdb
SELECT DISTINCT mod("exposures"."id", nullif(2, 0)) AS "odd"
FROM "obs"."exposures_1" AS "exposures"
--- postgresql
SELECT DISTINCT CAST(mod("exposures"."id", nullif(2, 0)) AS INTEGER) AS "odd"
FROM "obs"."exposures_1" AS "exposures"
--- mariadb
SELECT DISTINCT MOD(`exposures`.`id`, 2) AS `odd`
FROM `obs`.`exposures_1` AS `exposures`

### WHERE with AND before OR
SELECT id FROM obs.exposures WHERE band = 'g' OR band = 'r' AND night = 9
--- rows
1
3
4
6
--- duckdb
SELECT "exposures"."id" AS "id"
FROM "obs"."exposures_1" AS "exposures"
WHERE (("exposures"."band" = 'g') OR (("exposures"."band" = 'r') AND ("exposures"."night" = 9)))
--- postgresql
SELECT "exposures"."id" AS "id"
FROM "obs"."exposures_1" AS "exposures"
WHERE (("exposures"."band" = 'g') OR (("exposures"."band" = 'r') AND ("exposures"."night" = 9)))
--- mariadb
SELECT `exposures`.`id` AS `id`
FROM `obs`.`exposures_1` AS `exposures`
WHERE ((`exposures`.`band` = _utf8mb4'g' AND `exposures`.`band` = (_utf8mb4'g' COLLATE utf8mb4_nopad_bin)) OR ((`exposures`.`band` = _utf8mb4'r' AND `exposures`.`band` = (_utf8mb4'r' COLLATE utf8mb4_nopad_bin)) AND (`exposures`.`night` = 9)))

### parentheses before AND
SELECT id FROM obs.exposures WHERE (band = 'g' OR band = 'r') AND night = 1
--- rows
1
2
--- duckdb
SELECT "exposures"."id" AS "id"
FROM "obs"."exposures_1" AS "exposures"
WHERE ((("exposures"."band" = 'g') OR ("exposures"."band" = 'r')) AND ("exposures"."night" = 1))
--- postgresql
SELECT "exposures"."id" AS "id"
FROM "obs"."exposures_1" AS "exposures"
WHERE ((("exposures"."band" = 'g') OR ("exposures"."band" = 'r')) AND ("exposures"."night" = 1))
--- mariadb
SELECT `exposures`.`id` AS `id`
FROM `obs`.`exposures_1` AS `exposures`
WHERE (((`exposures`.`band` = _utf8mb4'g' AND `exposures`.`band` = (_utf8mb4'g' COLLATE utf8mb4_nopad_bin)) OR (`exposures`.`band` = _utf8mb4'r' AND `exposures`.`band` = (_utf8mb4'r' COLLATE utf8mb4_nopad_bin))) AND (`exposures`.`night` = 1))

### NOT before AND
SELECT id FROM obs.exposures WHERE NOT band = 'g' AND night = 1
--- rows
2
--- duckdb
SELECT "exposures"."id" AS "id"
FROM "obs"."exposures_1" AS "exposures"
WHERE ((NOT ("exposures"."band" = 'g')) AND ("exposures"."night" = 1))
--- postgresql
SELECT "exposures"."id" AS "id"
FROM "obs"."exposures_1" AS "exposures"
WHERE ((NOT ("exposures"."band" = 'g')) AND ("exposures"."night" = 1))
--- mariadb
SELECT `exposures`.`id` AS `id`
FROM `obs`.`exposures_1` AS `exposures`
WHERE ((NOT (`exposures`.`band` = _utf8mb4'g' AND `exposures`.`band` = (_utf8mb4'g' COLLATE utf8mb4_nopad_bin))) AND (`exposures`.`night` = 1))

### NOT of a group
SELECT id FROM obs.exposures WHERE NOT (band = 'g' AND night = 1) AND id < 4
--- rows
2
3
--- duckdb
SELECT "exposures"."id" AS "id"
FROM "obs"."exposures_1" AS "exposures"
WHERE ((NOT (("exposures"."band" = 'g') AND ("exposures"."night" = 1))) AND ("exposures"."id" < 4))
--- postgresql
SELECT "exposures"."id" AS "id"
FROM "obs"."exposures_1" AS "exposures"
WHERE ((NOT (("exposures"."band" = 'g') AND ("exposures"."night" = 1))) AND ("exposures"."id" < 4))
--- mariadb
SELECT `exposures`.`id` AS `id`
FROM `obs`.`exposures_1` AS `exposures`
WHERE ((NOT ((`exposures`.`band` = _utf8mb4'g' AND `exposures`.`band` = (_utf8mb4'g' COLLATE utf8mb4_nopad_bin)) AND (`exposures`.`night` = 1))) AND (`exposures`.`id` < 4))

### double negation
SELECT id FROM obs.exposures WHERE NOT (NOT (band = 'r'))
--- rows
2
6
--- duckdb
SELECT "exposures"."id" AS "id"
FROM "obs"."exposures_1" AS "exposures"
WHERE (NOT (NOT ("exposures"."band" = 'r')))
--- postgresql
SELECT "exposures"."id" AS "id"
FROM "obs"."exposures_1" AS "exposures"
WHERE (NOT (NOT ("exposures"."band" = 'r')))
--- mariadb
SELECT `exposures`.`id` AS `id`
FROM `obs`.`exposures_1` AS `exposures`
WHERE (NOT (NOT (`exposures`.`band` = _utf8mb4'r' AND `exposures`.`band` = (_utf8mb4'r' COLLATE utf8mb4_nopad_bin))))

### both signs of unequal
SELECT id FROM obs.exposures WHERE id <> 1 AND id != 2 AND id < 5
--- rows
3
4
--- duckdb
SELECT "exposures"."id" AS "id"
FROM "obs"."exposures_1" AS "exposures"
WHERE (("exposures"."id" <> 1) AND ("exposures"."id" <> 2) AND ("exposures"."id" < 5))
--- postgresql
SELECT "exposures"."id" AS "id"
FROM "obs"."exposures_1" AS "exposures"
WHERE (("exposures"."id" <> 1) AND ("exposures"."id" <> 2) AND ("exposures"."id" < 5))
--- mariadb
SELECT `exposures`.`id` AS `id`
FROM `obs`.`exposures_1` AS `exposures`
WHERE ((`exposures`.`id` <> 1) AND (`exposures`.`id` <> 2) AND (`exposures`.`id` < 5))

### a condition that is always false
SELECT id FROM obs.exposures WHERE 1 = 0
--- rows
--- duckdb
SELECT "exposures"."id" AS "id"
FROM "obs"."exposures_1" AS "exposures"
WHERE (1 = 0)
--- postgresql
SELECT "exposures"."id" AS "id"
FROM "obs"."exposures_1" AS "exposures"
WHERE (1 = 0)
--- mariadb
SELECT `exposures`.`id` AS `id`
FROM `obs`.`exposures_1` AS `exposures`
WHERE (1 = 0)

### a condition of constants that is always true
SELECT band FROM obs.bands WHERE 2 > 1
--- rows
"g"
"r"
"z"
--- duckdb
SELECT "bands"."band" AS "band"
FROM "obs"."bands_1" AS "bands"
WHERE (2 > 1)
--- postgresql
SELECT "bands"."band" AS "band"
FROM "obs"."bands_1" AS "bands"
WHERE (2 > 1)
--- mariadb
SELECT (CONVERT(`bands`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `band`
FROM `obs`.`bands_1` AS `bands`
WHERE (2 > 1)

### comparison with the constant first
SELECT band FROM obs.bands WHERE 600 < wave
--- rows
"r"
"z"
--- duckdb
SELECT "bands"."band" AS "band"
FROM "obs"."bands_1" AS "bands"
WHERE (600 < "bands"."wave")
--- postgresql
SELECT "bands"."band" AS "band"
FROM "obs"."bands_1" AS "bands"
WHERE (600 < "bands"."wave")
--- mariadb
SELECT (CONVERT(`bands`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `band`
FROM `obs`.`bands_1` AS `bands`
WHERE (600 < `bands`.`wave`)

### comparison of two columns
SELECT id FROM obs.exposures WHERE id = night
--- rows
1
--- duckdb
SELECT "exposures"."id" AS "id"
FROM "obs"."exposures_1" AS "exposures"
WHERE ("exposures"."id" = "exposures"."night")
--- postgresql
SELECT "exposures"."id" AS "id"
FROM "obs"."exposures_1" AS "exposures"
WHERE ("exposures"."id" = "exposures"."night")
--- mariadb
SELECT `exposures`.`id` AS `id`
FROM `obs`.`exposures_1` AS `exposures`
WHERE (`exposures`.`id` = `exposures`.`night`)

### BETWEEN has its ends
SELECT band FROM obs.bands WHERE wave BETWEEN 480 AND 620
--- rows
"g"
"r"
--- duckdb
SELECT "bands"."band" AS "band"
FROM "obs"."bands_1" AS "bands"
WHERE ("bands"."wave" BETWEEN 480 AND 620)
--- postgresql
SELECT "bands"."band" AS "band"
FROM "obs"."bands_1" AS "bands"
WHERE ("bands"."wave" BETWEEN 480 AND 620)
--- mariadb
SELECT (CONVERT(`bands`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `band`
FROM `obs`.`bands_1` AS `bands`
WHERE (`bands`.`wave` BETWEEN 480 AND 620)

### BETWEEN with its ends exchanged is empty
SELECT band FROM obs.bands WHERE wave BETWEEN 620 AND 480
--- rows
--- warning
BETWEEN 620 AND 480 holds for nothing: the lower comes first.
--- duckdb
SELECT "bands"."band" AS "band"
FROM "obs"."bands_1" AS "bands"
WHERE ("bands"."wave" BETWEEN 620 AND 480)
--- postgresql
SELECT "bands"."band" AS "band"
FROM "obs"."bands_1" AS "bands"
WHERE ("bands"."wave" BETWEEN 620 AND 480)
--- mariadb
SELECT (CONVERT(`bands`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `band`
FROM `obs`.`bands_1` AS `bands`
WHERE (`bands`.`wave` BETWEEN 620 AND 480)

### NOT BETWEEN
SELECT band FROM obs.bands WHERE wave NOT BETWEEN 481 AND 899
--- rows
"g"
"z"
--- duckdb
SELECT "bands"."band" AS "band"
FROM "obs"."bands_1" AS "bands"
WHERE ("bands"."wave" NOT BETWEEN 481 AND 899)
--- postgresql
SELECT "bands"."band" AS "band"
FROM "obs"."bands_1" AS "bands"
WHERE ("bands"."wave" NOT BETWEEN 481 AND 899)
--- mariadb
SELECT (CONVERT(`bands`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `band`
FROM `obs`.`bands_1` AS `bands`
WHERE (`bands`.`wave` NOT BETWEEN 481 AND 899)

### BETWEEN of strings
SELECT band FROM obs.bands WHERE band BETWEEN 'h' AND 's'
--- rows
"r"
--- duckdb
SELECT "bands"."band" AS "band"
FROM "obs"."bands_1" AS "bands"
WHERE ("bands"."band" BETWEEN 'h' AND 's')
--- postgresql
SELECT "bands"."band" AS "band"
FROM "obs"."bands_1" AS "bands"
WHERE (CAST("bands"."band" AS TEXT) COLLATE "C" BETWEEN 'h' AND 's')
--- mariadb
SELECT (CONVERT(`bands`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `band`
FROM `obs`.`bands_1` AS `bands`
WHERE (`bands`.`band` >= (_utf8mb4'h' COLLATE utf8mb4_nopad_bin) AND `bands`.`band` <= (_utf8mb4's' COLLATE utf8mb4_nopad_bin))

### BETWEEN binds its AND before the other
SELECT id FROM obs.exposures WHERE id BETWEEN 2 AND 4 AND band = 'g'
--- rows
3
4
--- duckdb
SELECT "exposures"."id" AS "id"
FROM "obs"."exposures_1" AS "exposures"
WHERE (("exposures"."id" BETWEEN 2 AND 4) AND ("exposures"."band" = 'g'))
--- postgresql
SELECT "exposures"."id" AS "id"
FROM "obs"."exposures_1" AS "exposures"
WHERE (("exposures"."id" BETWEEN 2 AND 4) AND ("exposures"."band" = 'g'))
--- mariadb
SELECT `exposures`.`id` AS `id`
FROM `obs`.`exposures_1` AS `exposures`
WHERE ((`exposures`.`id` BETWEEN 2 AND 4) AND (`exposures`.`band` = _utf8mb4'g' AND `exposures`.`band` = (_utf8mb4'g' COLLATE utf8mb4_nopad_bin)))

### BETWEEN of columns
SELECT e.id FROM obs.exposures AS e WHERE 2 BETWEEN night AND id
--- rows
2
3
4
--- duckdb
SELECT "e"."id" AS "id"
FROM "obs"."exposures_1" AS "e"
WHERE (2 BETWEEN "e"."night" AND "e"."id")
--- postgresql
SELECT "e"."id" AS "id"
FROM "obs"."exposures_1" AS "e"
WHERE (2 BETWEEN "e"."night" AND "e"."id")
--- mariadb
SELECT `e`.`id` AS `id`
FROM `obs`.`exposures_1` AS `e`
WHERE (2 BETWEEN `e`.`night` AND `e`.`id`)

### comments and lines are blanks
SELECT -- the first
  band -- the name
FROM
  obs.bands -- where it is
WHERE wave
  > -- more
  800
--- rows
"z"
--- duckdb
SELECT "bands"."band" AS "band"
FROM "obs"."bands_1" AS "bands"
WHERE ("bands"."wave" > 800)
--- postgresql
SELECT "bands"."band" AS "band"
FROM "obs"."bands_1" AS "bands"
WHERE ("bands"."wave" > 800)
--- mariadb
SELECT (CONVERT(`bands`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `band`
FROM `obs`.`bands_1` AS `bands`
WHERE (`bands`.`wave` > 800)

### a semicolon may end the query
SELECT one FROM lab.one;
--- rows
1
--- duckdb
SELECT "one"."one" AS "one"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT "one"."one" AS "one"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT `one`.`one` AS `one`
FROM `lab`.`one_1` AS `one`

### keywords in any case
sElEcT dIsTiNcT one fRoM lab.one wHeRe one iS nOt NuLl
--- rows
1
--- duckdb
SELECT DISTINCT "one"."one" AS "one"
FROM "lab"."one_1" AS "one"
WHERE ("one"."one" IS NOT NULL)
--- postgresql
SELECT DISTINCT "one"."one" AS "one"
FROM "lab"."one_1" AS "one"
WHERE ("one"."one" IS NOT NULL)
--- mariadb
SELECT DISTINCT `one`.`one` AS `one`
FROM `lab`.`one_1` AS `one`
WHERE (`one`.`one` IS NOT NULL)

### no blanks where none are needed
SELECT(one)+1 AS x FROM lab.one WHERE(one)=(1)AND(one)<2
--- rows
2
--- duckdb
SELECT ("one"."one" + 1) AS "x"
FROM "lab"."one_1" AS "one"
WHERE (("one"."one" = 1) AND ("one"."one" < 2))
--- postgresql
SELECT CAST((CAST("one"."one" AS BIGINT) + 1) AS INTEGER) AS "x"
FROM "lab"."one_1" AS "one"
WHERE (("one"."one" = 1) AND ("one"."one" < 2))
--- mariadb
SELECT (`one`.`one` + 1) AS `x`
FROM `lab`.`one_1` AS `one`
WHERE ((`one`.`one` = 1) AND (`one`.`one` < 2))

### names of tables and columns in any case
SELECT B.WAVE FROM OBS.Bands AS b WHERE b.BAND='g'
--- rows
480
--- columns
wave  double  unit=nm  ucd=em.wl
--- duckdb
SELECT "b"."wave" AS "wave"
FROM "obs"."bands_1" AS "b"
WHERE ("b"."band" = 'g')
--- postgresql
SELECT "b"."wave" AS "wave"
FROM "obs"."bands_1" AS "b"
WHERE ("b"."band" = 'g')
--- mariadb
SELECT `b`.`wave` AS `wave`
FROM `obs`.`bands_1` AS `b`
WHERE (`b`.`band` = _utf8mb4'g' AND `b`.`band` = (_utf8mb4'g' COLLATE utf8mb4_nopad_bin))

### column qualified by schema and table
SELECT obs.bands.wave FROM obs.bands WHERE obs.bands.band = 'g'
--- rows
480
--- duckdb
SELECT "bands"."wave" AS "wave"
FROM "obs"."bands_1" AS "bands"
WHERE ("bands"."band" = 'g')
--- postgresql
SELECT "bands"."wave" AS "wave"
FROM "obs"."bands_1" AS "bands"
WHERE ("bands"."band" = 'g')
--- mariadb
SELECT `bands`.`wave` AS `wave`
FROM `obs`.`bands_1` AS `bands`
WHERE (`bands`.`band` = _utf8mb4'g' AND `bands`.`band` = (_utf8mb4'g' COLLATE utf8mb4_nopad_bin))

### one table twice under two aliases
SELECT a.band AS one, b.band AS other FROM obs.bands AS a, obs.bands AS b WHERE a.wave < b.wave
--- rows
"g", "r"
"g", "z"
"r", "z"
--- duckdb
SELECT "a"."band" AS "one", "b"."band" AS "other"
FROM "obs"."bands_1" AS "a"
CROSS JOIN "obs"."bands_1" AS "b"
WHERE ("a"."wave" < "b"."wave")
--- postgresql
SELECT "a"."band" AS "one", "b"."band" AS "other"
FROM "obs"."bands_1" AS "a"
CROSS JOIN "obs"."bands_1" AS "b"
WHERE ("a"."wave" < "b"."wave")
--- mariadb
SELECT (CONVERT(`a`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `one`, (CONVERT(`b`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `other`
FROM `obs`.`bands_1` AS `a`
CROSS JOIN `obs`.`bands_1` AS `b`
WHERE (`a`.`wave` < `b`.`wave`)
