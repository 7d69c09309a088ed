### COUNT of rows
SELECT COUNT(*) AS c FROM obs.exposures
--- rows
7
--- columns
c  long  ucd=meta.number
--- duckdb
SELECT COUNT(*) AS "c"
FROM "obs"."exposures_1" AS "exposures"
--- postgresql
SELECT COUNT(*) AS "c"
FROM "obs"."exposures_1" AS "exposures"
--- mariadb
SELECT COUNT(*) AS `c`
FROM `obs`.`exposures_1` AS `exposures`

### COUNT of a column leaves out NULL
SELECT COUNT(band) AS c FROM obs.exposures
--- rows
6
--- duckdb
SELECT COUNT("exposures"."band") AS "c"
FROM "obs"."exposures_1" AS "exposures"
--- postgresql
SELECT COUNT("exposures"."band") AS "c"
FROM "obs"."exposures_1" AS "exposures"
--- mariadb
SELECT COUNT((CONVERT(`exposures`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin)) AS `c`
FROM `obs`.`exposures_1` AS `exposures`

### COUNT DISTINCT
SELECT COUNT(DISTINCT band) AS c FROM obs.exposures
--- rows
3
--- duckdb
SELECT COUNT(DISTINCT "exposures"."band") AS "c"
FROM "obs"."exposures_1" AS "exposures"
--- postgresql
SELECT COUNT(DISTINCT "exposures"."band") AS "c"
FROM "obs"."exposures_1" AS "exposures"
--- mariadb
SELECT COUNT(DISTINCT (CONVERT(`exposures`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin)) AS `c`
FROM `obs`.`exposures_1` AS `exposures`

### COUNT ALL is COUNT
SELECT COUNT(ALL band) AS c FROM obs.exposures
--- rows
6
--- duckdb
SELECT COUNT("exposures"."band") AS "c"
FROM "obs"."exposures_1" AS "exposures"
--- postgresql
SELECT COUNT("exposures"."band") AS "c"
FROM "obs"."exposures_1" AS "exposures"
--- mariadb
SELECT COUNT((CONVERT(`exposures`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin)) AS `c`
FROM `obs`.`exposures_1` AS `exposures`

### COUNT of an expression
SELECT COUNT(night + seconds) AS c FROM obs.exposures
--- rows
6
--- duckdb
SELECT COUNT(("exposures"."night" + CAST("exposures"."seconds" AS DOUBLE))) AS "c"
FROM "obs"."exposures_1" AS "exposures"
--- postgresql
SELECT COUNT(("exposures"."night" + CAST("exposures"."seconds" AS DOUBLE PRECISION))) AS "c"
FROM "obs"."exposures_1" AS "exposures"
--- mariadb
SELECT COUNT((`exposures`.`night` + CAST(`exposures`.`seconds` AS DOUBLE))) AS `c`
FROM `obs`.`exposures_1` AS `exposures`

### COUNT of a constant counts rows
SELECT COUNT(1) AS c FROM obs.exposures
--- rows
7
--- duckdb
SELECT COUNT(1) AS "c"
FROM "obs"."exposures_1" AS "exposures"
--- postgresql
SELECT COUNT(1) AS "c"
FROM "obs"."exposures_1" AS "exposures"
--- mariadb
SELECT COUNT(1) AS `c`
FROM `obs`.`exposures_1` AS `exposures`

### COUNT of NULL counts nothing
SELECT COUNT(NULL) AS c FROM obs.exposures
--- rows
0
--- duckdb
SELECT COUNT(NULL) AS "c"
FROM "obs"."exposures_1" AS "exposures"
--- postgresql
SELECT COUNT(NULL) AS "c"
FROM "obs"."exposures_1" AS "exposures"
--- mariadb
SELECT COUNT(NULL) AS `c`
FROM `obs`.`exposures_1` AS `exposures`

### SUM of whole numbers is a long
SELECT SUM(n) AS s FROM lab.mixed WHERE id IN (1, 6)
--- rows
2147483657
--- columns
s  long
--- duckdb
SELECT CAST(SUM("mixed"."n") AS BIGINT) AS "s"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" IN (1, 6))
--- postgresql
SELECT CAST(SUM("mixed"."n") AS BIGINT) AS "s"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" IN (1, 6))
--- mariadb
SELECT (SUM(`mixed`.`n`) DIV 1) AS `s`
FROM `lab`.`mixed_1` AS `mixed`
WHERE (`mixed`.`id` IN (1, 6))

### SUM of shorts is a long
SELECT SUM(i) AS s FROM lab.mixed
--- rows
32769
--- columns
s  long
--- duckdb
SELECT CAST(SUM("mixed"."i") AS BIGINT) AS "s"
FROM "lab"."mixed_1" AS "mixed"
--- postgresql
SELECT CAST(SUM("mixed"."i") AS BIGINT) AS "s"
FROM "lab"."mixed_1" AS "mixed"
--- mariadb
SELECT (SUM(`mixed`.`i`) DIV 1) AS `s`
FROM `lab`.`mixed_1` AS `mixed`

### SUM of longs
SELECT SUM(b) AS s FROM lab.mixed WHERE id IN (1, 3)
--- rows
9007209254740993
--- duckdb
SELECT CAST(SUM("mixed"."b") AS BIGINT) AS "s"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" IN (1, 3))
--- postgresql
SELECT CAST(SUM("mixed"."b") AS BIGINT) AS "s"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" IN (1, 3))
--- mariadb
SELECT (SUM(`mixed`.`b`) DIV 1) AS `s`
FROM `lab`.`mixed_1` AS `mixed`
WHERE (`mixed`.`id` IN (1, 3))

### SUM of floats is a double
SELECT SUM(seconds) AS s FROM obs.exposures
--- rows
265
--- columns
s  double  unit=s
--- duckdb
SELECT SUM("exposures"."seconds") AS "s"
FROM "obs"."exposures_1" AS "exposures"
--- postgresql
SELECT SUM(CAST("exposures"."seconds" AS DOUBLE PRECISION)) AS "s"
FROM "obs"."exposures_1" AS "exposures"
--- mariadb
SELECT SUM(`exposures`.`seconds`) AS `s`
FROM `obs`.`exposures_1` AS `exposures`

### SUM of floats is not rounded to a float
SELECT SUM(f) AS s FROM lab.mixed WHERE id IN (1, 6)
--- rows
16777216.5
--- duckdb
SELECT SUM("mixed"."f") AS "s"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" IN (1, 6))
--- postgresql
SELECT SUM(CAST("mixed"."f" AS DOUBLE PRECISION)) AS "s"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" IN (1, 6))
--- mariadb
SELECT SUM(`mixed`.`f`) AS `s`
FROM `lab`.`mixed_1` AS `mixed`
WHERE (`mixed`.`id` IN (1, 6))

### SUM DISTINCT
SELECT SUM(DISTINCT night) AS s FROM obs.exposures
--- rows
15
--- duckdb
SELECT CAST(SUM(DISTINCT "exposures"."night") AS BIGINT) AS "s"
FROM "obs"."exposures_1" AS "exposures"
--- postgresql
SELECT CAST(SUM(DISTINCT "exposures"."night") AS BIGINT) AS "s"
FROM "obs"."exposures_1" AS "exposures"
--- mariadb
SELECT (SUM(DISTINCT `exposures`.`night`) DIV 1) AS `s`
FROM `obs`.`exposures_1` AS `exposures`

### SUM of doubles
SELECT SUM(wave) AS s FROM obs.bands
--- rows
2000
--- duckdb
SELECT SUM("bands"."wave") AS "s"
FROM "obs"."bands_1" AS "bands"
--- postgresql
SELECT CAST(SUM("bands"."wave") AS DOUBLE PRECISION) AS "s"
FROM "obs"."bands_1" AS "bands"
--- mariadb
SELECT SUM(`bands`.`wave`) AS `s`
FROM `obs`.`bands_1` AS `bands`

### SUM of an expression
SELECT SUM(night * 2 + 1) AS s FROM obs.nights
--- rows
24
--- duckdb
SELECT CAST(SUM((("nights"."night" * 2) + 1)) AS BIGINT) AS "s"
FROM "obs"."nights_1" AS "nights"
--- postgresql
SELECT CAST(SUM(((CAST("nights"."night" AS BIGINT) * 2) + 1)) AS BIGINT) AS "s"
FROM "obs"."nights_1" AS "nights"
--- mariadb
SELECT (SUM(((`nights`.`night` * 2) + 1)) DIV 1) AS `s`
FROM `obs`.`nights_1` AS `nights`

### SUM of a sum of columns
SELECT SUM(i + n) AS s FROM lab.mixed WHERE id < 4
--- rows
22
--- duckdb
SELECT CAST(SUM(("mixed"."i" + "mixed"."n")) AS BIGINT) AS "s"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" < 4)
--- postgresql
SELECT CAST(SUM((CAST("mixed"."i" AS BIGINT) + "mixed"."n")) AS BIGINT) AS "s"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" < 4)
--- mariadb
SELECT (SUM((`mixed`.`i` + `mixed`.`n`)) DIV 1) AS `s`
FROM `lab`.`mixed_1` AS `mixed`
WHERE (`mixed`.`id` < 4)

### AVG of whole numbers is a double
SELECT AVG(id) AS a FROM obs.exposures WHERE id < 3
--- rows
1.5
--- columns
a  double  ucd=stat.mean;meta.id
--- duckdb
SELECT AVG("exposures"."id") AS "a"
FROM "obs"."exposures_1" AS "exposures"
WHERE ("exposures"."id" < 3)
--- postgresql
SELECT CAST(AVG("exposures"."id") AS DOUBLE PRECISION) AS "a"
FROM "obs"."exposures_1" AS "exposures"
WHERE ("exposures"."id" < 3)
--- mariadb
SELECT AVG(CAST(`exposures`.`id` AS DOUBLE)) AS `a`
FROM `obs`.`exposures_1` AS `exposures`
WHERE (`exposures`.`id` < 3)

### AVG of doubles
SELECT AVG(wave) AS a FROM obs.bands
--- rows
666.6666666666666
--- columns
a  double  unit=nm  ucd=stat.mean;em.wl
--- duckdb
SELECT AVG("bands"."wave") AS "a"
FROM "obs"."bands_1" AS "bands"
--- postgresql
SELECT CAST(AVG("bands"."wave") AS DOUBLE PRECISION) AS "a"
FROM "obs"."bands_1" AS "bands"
--- mariadb
SELECT AVG(CAST(`bands`.`wave` AS DOUBLE)) AS `a`
FROM `obs`.`bands_1` AS `bands`

### AVG of floats is a double
SELECT AVG(f) AS a FROM lab.mixed WHERE id IN (1, 2, 3)
--- rows
0.4166666666666667
--- columns
a  double
--- duckdb
SELECT AVG("mixed"."f") AS "a"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" IN (1, 2, 3))
--- postgresql
SELECT AVG(CAST("mixed"."f" AS DOUBLE PRECISION)) AS "a"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" IN (1, 2, 3))
--- mariadb
SELECT AVG(CAST(`mixed`.`f` AS DOUBLE)) AS `a`
FROM `lab`.`mixed_1` AS `mixed`
WHERE (`mixed`.`id` IN (1, 2, 3))

### AVG DISTINCT
SELECT AVG(DISTINCT seconds) AS a FROM obs.exposures WHERE id IN (1, 2, 3)
--- rows
45
--- duckdb
SELECT AVG(DISTINCT "exposures"."seconds") AS "a"
FROM "obs"."exposures_1" AS "exposures"
WHERE ("exposures"."id" IN (1, 2, 3))
--- postgresql
SELECT AVG(DISTINCT CAST("exposures"."seconds" AS DOUBLE PRECISION)) AS "a"
FROM "obs"."exposures_1" AS "exposures"
WHERE ("exposures"."id" IN (1, 2, 3))
--- mariadb
SELECT AVG(DISTINCT CAST(`exposures`.`seconds` AS DOUBLE)) AS `a`
FROM `obs`.`exposures_1` AS `exposures`
WHERE (`exposures`.`id` IN (1, 2, 3))

### AVG divides no whole numbers
SELECT AVG(night) AS a FROM obs.nights WHERE night IN (1, 2)
--- rows
1.5
--- duckdb
SELECT AVG("nights"."night") AS "a"
FROM "obs"."nights_1" AS "nights"
WHERE ("nights"."night" IN (1, 2))
--- postgresql
SELECT CAST(AVG("nights"."night") AS DOUBLE PRECISION) AS "a"
FROM "obs"."nights_1" AS "nights"
WHERE ("nights"."night" IN (1, 2))
--- mariadb
SELECT AVG(CAST(`nights`.`night` AS DOUBLE)) AS `a`
FROM `obs`.`nights_1` AS `nights`
WHERE (`nights`.`night` IN (1, 2))

### AVG of longs beyond 53 bits comes close
SELECT AVG(b) AS a FROM lab.mixed WHERE id = 3
--- rows
9007199254740993
--- duckdb
SELECT AVG("mixed"."b") AS "a"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" = 3)
--- postgresql
SELECT CAST(AVG("mixed"."b") AS DOUBLE PRECISION) AS "a"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" = 3)
--- mariadb
SELECT AVG(CAST(`mixed`.`b` AS DOUBLE)) AS `a`
FROM `lab`.`mixed_1` AS `mixed`
WHERE (`mixed`.`id` = 3)

### MIN and MAX of numbers keep the type
SELECT MIN(n) AS a, MAX(n) AS z, MIN(f) AS fa, MAX(b) AS bz FROM lab.mixed
--- rows
-20, 2147483647, -1.5, 9223372036854775807
--- columns
a  int
z  int
fa  float
bz  long
--- duckdb
SELECT MIN("mixed"."n") AS "a", MAX("mixed"."n") AS "z", MIN("mixed"."f") AS "fa", MAX("mixed"."b") AS "bz"
FROM "lab"."mixed_1" AS "mixed"
--- postgresql
SELECT CAST(MIN("mixed"."n") AS INTEGER) AS "a", CAST(MAX("mixed"."n") AS INTEGER) AS "z", MIN("mixed"."f") AS "fa", MAX("mixed"."b") AS "bz"
FROM "lab"."mixed_1" AS "mixed"
--- mariadb
SELECT MIN(`mixed`.`n`) AS `a`, MAX(`mixed`.`n`) AS `z`, CAST(MIN(`mixed`.`f`) AS DOUBLE) AS `fa`, MAX(`mixed`.`b`) AS `bz`
FROM `lab`.`mixed_1` AS `mixed`

### MIN and MAX keep the unit
SELECT MIN(wave) AS a, MAX(wave) AS z FROM obs.bands
--- rows
480, 900
--- columns
a  double  unit=nm  ucd=stat.min;em.wl
z  double  unit=nm  ucd=stat.max;em.wl
--- duckdb
SELECT MIN("bands"."wave") AS "a", MAX("bands"."wave") AS "z"
FROM "obs"."bands_1" AS "bands"
--- postgresql
SELECT MIN("bands"."wave") AS "a", MAX("bands"."wave") AS "z"
FROM "obs"."bands_1" AS "bands"
--- mariadb
SELECT MIN(`bands`.`wave`) AS `a`, MAX(`bands`.`wave`) AS `z`
FROM `obs`.`bands_1` AS `bands`

### MIN and MAX of strings
SELECT MIN(band) AS a, MAX(band) AS z FROM obs.exposures
--- rows
"g", "r"
--- duckdb
SELECT MIN("exposures"."band") AS "a", MAX("exposures"."band") AS "z"
FROM "obs"."exposures_1" AS "exposures"
--- postgresql
SELECT (MIN(CAST("exposures"."band" AS TEXT) COLLATE "C") COLLATE "default") AS "a", (MAX(CAST("exposures"."band" AS TEXT) COLLATE "C") COLLATE "default") AS "z"
FROM "obs"."exposures_1" AS "exposures"
--- mariadb
SELECT MIN((CONVERT(`exposures`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin)) AS `a`, MAX((CONVERT(`exposures`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin)) AS `z`
FROM `obs`.`exposures_1` AS `exposures`

### MIN of strings takes capitals before others
SELECT MIN(word) AS a FROM lab.words WHERE id IN (1, 2)
--- rows
"Vega"
--- duckdb
SELECT MIN("words"."word") AS "a"
FROM "lab"."words_1" AS "words"
WHERE ("words"."id" IN (1, 2))
--- postgresql
SELECT (MIN(CAST("words"."word" AS TEXT) COLLATE "C") COLLATE "default") AS "a"
FROM "lab"."words_1" AS "words"
WHERE ("words"."id" IN (1, 2))
--- mariadb
SELECT MIN((CONVERT(`words`.`word` USING utf8mb4) COLLATE utf8mb4_nopad_bin)) AS `a`
FROM `lab`.`words_1` AS `words`
WHERE (`words`.`id` IN (1, 2))

### MAX DISTINCT is MAX
SELECT MAX(DISTINCT wave) AS z FROM obs.bands
--- rows
900
--- duckdb
SELECT MAX(DISTINCT "bands"."wave") AS "z"
FROM "obs"."bands_1" AS "bands"
--- postgresql
SELECT MAX(DISTINCT "bands"."wave") AS "z"
FROM "obs"."bands_1" AS "bands"
--- mariadb
SELECT MAX(DISTINCT `bands`.`wave`) AS `z`
FROM `obs`.`bands_1` AS `bands`

### MIN of an expression
SELECT MIN(-wave) AS a FROM obs.bands
--- rows
-900
--- duckdb
SELECT MIN((-"bands"."wave")) AS "a"
FROM "obs"."bands_1" AS "bands"
--- postgresql
SELECT MIN((-"bands"."wave")) AS "a"
FROM "obs"."bands_1" AS "bands"
--- mariadb
SELECT MIN((-`bands`.`wave`)) AS `a`
FROM `obs`.`bands_1` AS `bands`

### arithmetic of aggregates
SELECT MAX(wave) - MIN(wave) AS span, SUM(wave) / COUNT(*) AS mean FROM obs.bands
--- rows
420, 666.6666666666666
--- duckdb
SELECT (MAX("bands"."wave") - MIN("bands"."wave")) AS "span", (SUM("bands"."wave") / nullif(COUNT(*), 0)) AS "mean"
FROM "obs"."bands_1" AS "bands"
--- postgresql
SELECT (MAX("bands"."wave") - MIN("bands"."wave")) AS "span", (CAST(SUM("bands"."wave") AS DOUBLE PRECISION) / nullif(COUNT(*), 0)) AS "mean"
FROM "obs"."bands_1" AS "bands"
--- mariadb
SELECT (MAX(`bands`.`wave`) - MIN(`bands`.`wave`)) AS `span`, (SUM(`bands`.`wave`) / COUNT(*)) AS `mean`
FROM `obs`.`bands_1` AS `bands`

### aggregates of whole numbers divide towards zero
SELECT SUM(night) / COUNT(night) AS a FROM obs.nights
--- rows
2
--- duckdb
SELECT (CAST(SUM("nights"."night") AS BIGINT) // nullif(COUNT("nights"."night"), 0)) AS "a"
FROM "obs"."nights_1" AS "nights"
--- postgresql
SELECT (CAST(SUM("nights"."night") AS BIGINT) / nullif(COUNT("nights"."night"), 0)) AS "a"
FROM "obs"."nights_1" AS "nights"
--- mariadb
SELECT ((SUM(`nights`.`night`) DIV 1) DIV COUNT(`nights`.`night`)) AS `a`
FROM `obs`.`nights_1` AS `nights`

### a function of an aggregate
SELECT SQRT(MAX(wave)) AS r, ROUND(AVG(wave), 1) AS a FROM obs.bands
--- rows
30, 666.7
--- duckdb
SELECT sqrt(nullif(greatest(MAX("bands"."wave"), -5e-324), -5e-324)) AS "r", round(CAST(AVG("bands"."wave") AS DOUBLE), CAST(1 AS INTEGER)) AS "a"
FROM "obs"."bands_1" AS "bands"
--- postgresql
SELECT sqrt(nullif(greatest(CAST(MAX("bands"."wave") AS DOUBLE PRECISION), -5e-324), -5e-324)) AS "r", (CASE WHEN 1 >= 0 THEN (trunc((CAST(CAST(AVG("bands"."wave") AS DOUBLE PRECISION) AS DOUBLE PRECISION) * power(CAST(10 AS DOUBLE PRECISION), abs(1)))) + CASE WHEN abs((CAST(CAST(AVG("bands"."wave") AS DOUBLE PRECISION) AS DOUBLE PRECISION) * power(CAST(10 AS DOUBLE PRECISION), abs(1))) - trunc((CAST(CAST(AVG("bands"."wave") AS DOUBLE PRECISION) AS DOUBLE PRECISION) * power(CAST(10 AS DOUBLE PRECISION), abs(1))))) >= 0.5 THEN sign((CAST(CAST(AVG("bands"."wave") AS DOUBLE PRECISION) AS DOUBLE PRECISION) * power(CAST(10 AS DOUBLE PRECISION), abs(1)))) ELSE 0 END) / power(CAST(10 AS DOUBLE PRECISION), abs(1)) ELSE (trunc((CAST(CAST(AVG("bands"."wave") AS DOUBLE PRECISION) AS DOUBLE PRECISION) / power(CAST(10 AS DOUBLE PRECISION), abs(1)))) + CASE WHEN abs((CAST(CAST(AVG("bands"."wave") AS DOUBLE PRECISION) AS DOUBLE PRECISION) / power(CAST(10 AS DOUBLE PRECISION), abs(1))) - trunc((CAST(CAST(AVG("bands"."wave") AS DOUBLE PRECISION) AS DOUBLE PRECISION) / power(CAST(10 AS DOUBLE PRECISION), abs(1))))) >= 0.5 THEN sign((CAST(CAST(AVG("bands"."wave") AS DOUBLE PRECISION) AS DOUBLE PRECISION) / power(CAST(10 AS DOUBLE PRECISION), abs(1)))) ELSE 0 END) * power(CAST(10 AS DOUBLE PRECISION), abs(1)) END) AS "a"
FROM "obs"."bands_1" AS "bands"
--- mariadb
SELECT SQRT(MAX(`bands`.`wave`)) AS `r`, (CASE WHEN 1 >= 0 THEN (TRUNCATE((CAST(AVG(CAST(`bands`.`wave` AS DOUBLE)) AS DOUBLE) * POWER(10, ABS(1))), 0) + TRUNCATE(((CAST(AVG(CAST(`bands`.`wave` AS DOUBLE)) AS DOUBLE) * POWER(10, ABS(1))) - TRUNCATE((CAST(AVG(CAST(`bands`.`wave` AS DOUBLE)) AS DOUBLE) * POWER(10, ABS(1))), 0)) * 2, 0) + 0e0) / POWER(10, ABS(1)) ELSE (TRUNCATE((CAST(AVG(CAST(`bands`.`wave` AS DOUBLE)) AS DOUBLE) / POWER(10, ABS(1))), 0) + TRUNCATE(((CAST(AVG(CAST(`bands`.`wave` AS DOUBLE)) AS DOUBLE) / POWER(10, ABS(1))) - TRUNCATE((CAST(AVG(CAST(`bands`.`wave` AS DOUBLE)) AS DOUBLE) / POWER(10, ABS(1))), 0)) * 2, 0) + 0e0) * POWER(10, ABS(1)) END) AS `a`
FROM `obs`.`bands_1` AS `bands`

### an aggregate of a function
SELECT MAX(ABS(n)) AS m FROM lab.mixed WHERE id < 4
--- rows
30
--- duckdb
SELECT MAX(abs("mixed"."n")) AS "m"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" < 4)
--- postgresql
SELECT CAST(MAX(abs("mixed"."n")) AS INTEGER) AS "m"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" < 4)
--- mariadb
SELECT MAX(ABS(`mixed`.`n`)) AS `m`
FROM `lab`.`mixed_1` AS `mixed`
WHERE (`mixed`.`id` < 4)

### an aggregate of CASE counts what is wanted
SELECT SUM(CASE WHEN band = 'g' THEN 1 ELSE 0 END) AS g, COUNT(CASE WHEN band = 'r' THEN 1 END) AS r FROM obs.exposures
--- rows
3, 2
--- duckdb
SELECT CAST(SUM((CASE WHEN ("exposures"."band" = 'g') THEN 1 ELSE 0 END)) AS BIGINT) AS "g", COUNT((CASE WHEN ("exposures"."band" = 'r') THEN 1 END)) AS "r"
FROM "obs"."exposures_1" AS "exposures"
--- postgresql
SELECT CAST(SUM((CASE WHEN ("exposures"."band" = 'g') THEN 1 ELSE 0 END)) AS BIGINT) AS "g", COUNT((CASE WHEN ("exposures"."band" = 'r') THEN 1 END)) AS "r"
FROM "obs"."exposures_1" AS "exposures"
--- mariadb
SELECT (SUM((CASE WHEN (`exposures`.`band` = _utf8mb4'g' AND `exposures`.`band` = (_utf8mb4'g' COLLATE utf8mb4_nopad_bin)) THEN 1 ELSE 0 END)) DIV 1) AS `g`, COUNT((CASE WHEN (`exposures`.`band` = _utf8mb4'r' AND `exposures`.`band` = (_utf8mb4'r' COLLATE utf8mb4_nopad_bin)) THEN 1 END)) AS `r`
FROM `obs`.`exposures_1` AS `exposures`

### two aggregates of one name get unique names
SELECT MAX(wave), MAX(band) FROM obs.bands
--- rows
900, "z"
--- columns
max  double  unit=nm  ucd=stat.max;em.wl
max_2  char[*]  ucd=stat.max;instr.bandpass
--- duckdb
SELECT MAX("bands"."wave") AS "max", MAX("bands"."band") AS "max_2"
FROM "obs"."bands_1" AS "bands"
--- postgresql
SELECT MAX("bands"."wave") AS "max", (MAX(CAST("bands"."band" AS TEXT) COLLATE "C") COLLATE "default") AS "max_2"
FROM "obs"."bands_1" AS "bands"
--- mariadb
SELECT MAX(`bands`.`wave`) AS `max`, MAX((CONVERT(`bands`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin)) AS `max_2`
FROM `obs`.`bands_1` AS `bands`

### aggregates over a join
SELECT COUNT(*) AS c, COUNT(DISTINCT n.night) AS d, SUM(n.moon) AS s FROM obs.exposures AS e JOIN obs.nights AS n ON e.night = n.night
--- rows
5, 3, 2
--- duckdb
SELECT COUNT(*) AS "c", COUNT(DISTINCT "n"."night") AS "d", SUM("n"."moon") AS "s"
FROM "obs"."exposures_1" AS "e"
INNER JOIN "obs"."nights_1" AS "n" ON ("e"."night" = "n"."night")
--- postgresql
SELECT COUNT(*) AS "c", COUNT(DISTINCT "n"."night") AS "d", CAST(SUM("n"."moon") AS DOUBLE PRECISION) AS "s"
FROM "obs"."exposures_1" AS "e"
INNER JOIN "obs"."nights_1" AS "n" ON ("e"."night" = "n"."night")
--- mariadb
SELECT COUNT(*) AS `c`, COUNT(DISTINCT `n`.`night`) AS `d`, SUM(`n`.`moon`) AS `s`
FROM `obs`.`exposures_1` AS `e`
INNER JOIN `obs`.`nights_1` AS `n` ON (`e`.`night` = `n`.`night`)

### COUNT DISTINCT of an expression
SELECT COUNT(DISTINCT MOD(id, 3)) AS c FROM obs.exposures
--- rows
3
--- duckdb
SELECT COUNT(DISTINCT mod("exposures"."id", nullif(3, 0))) AS "c"
FROM "obs"."exposures_1" AS "exposures"
--- postgresql
SELECT COUNT(DISTINCT mod("exposures"."id", nullif(3, 0))) AS "c"
FROM "obs"."exposures_1" AS "exposures"
--- mariadb
SELECT COUNT(DISTINCT MOD(`exposures`.`id`, 3)) AS `c`
FROM `obs`.`exposures_1` AS `exposures`

### aggregates in any case
SELECT Count(*) AS c, mAX(wave) AS m FROM obs.bands
--- rows
3, 900
--- duckdb
SELECT COUNT(*) AS "c", MAX("bands"."wave") AS "m"
FROM "obs"."bands_1" AS "bands"
--- postgresql
SELECT COUNT(*) AS "c", MAX("bands"."wave") AS "m"
FROM "obs"."bands_1" AS "bands"
--- mariadb
SELECT COUNT(*) AS `c`, MAX(`bands`.`wave`) AS `m`
FROM `obs`.`bands_1` AS `bands`

### MIN and MAX of truth values
SELECT MIN(flag) AS a, MAX(flag) AS z FROM lab.mixed
--- rows
false, true
--- columns
a  boolean
z  boolean
--- duckdb
SELECT MIN("mixed"."flag") AS "a", MAX("mixed"."flag") AS "z"
FROM "lab"."mixed_1" AS "mixed"
--- postgresql
SELECT bool_and("mixed"."flag") AS "a", bool_or("mixed"."flag") AS "z"
FROM "lab"."mixed_1" AS "mixed"
--- mariadb
SELECT MIN(`mixed`.`flag`) AS `a`, MAX(`mixed`.`flag`) AS `z`
FROM `lab`.`mixed_1` AS `mixed`
