### schema, table and column in capitals
SELECT BANDS.WAVE FROM OBS.BANDS WHERE OBS.BANDS.BAND = 'g'
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

### alias in another case than declared
SELECT MyBands.wave FROM obs.bands AS MYBANDS WHERE mybands.band = 'g'
--- rows
480
--- duckdb
SELECT "MYBANDS"."wave" AS "wave"
FROM "obs"."bands_1" AS "MYBANDS"
WHERE ("MYBANDS"."band" = 'g')
--- postgresql
SELECT "MYBANDS"."wave" AS "wave"
FROM "obs"."bands_1" AS "MYBANDS"
WHERE ("MYBANDS"."band" = 'g')
--- mariadb
SELECT `MYBANDS`.`wave` AS `wave`
FROM `obs`.`bands_1` AS `MYBANDS`
WHERE (`MYBANDS`.`band` = _utf8mb4'g' AND `MYBANDS`.`band` = (_utf8mb4'g' COLLATE utf8mb4_nopad_bin))

### alias of a column in another case in ORDER BY
SELECT wave AS Lambda FROM obs.bands ORDER BY LAMBDA
--- rows
480
620
900
--- duckdb
SELECT "bands"."wave" AS "Lambda"
FROM "obs"."bands_1" AS "bands"
ORDER BY 1 ASC NULLS LAST
--- postgresql
SELECT "bands"."wave" AS "Lambda"
FROM "obs"."bands_1" AS "bands"
ORDER BY 1 ASC NULLS LAST
--- mariadb
SELECT `bands`.`wave` AS `Lambda`
FROM `obs`.`bands_1` AS `bands`
ORDER BY (`bands`.`wave`) IS NULL, 1

### alias of a sub-query's column in another case
SELECT LAMBDA FROM (SELECT wave AS Lambda FROM obs.bands WHERE band = 'z') AS t
--- rows
900
--- duckdb
SELECT "t"."Lambda" AS "Lambda"
FROM (
  SELECT "bands"."wave" AS "Lambda"
  FROM "obs"."bands_1" AS "bands"
  WHERE ("bands"."band" = 'z')) AS "t"
--- postgresql
SELECT "t"."Lambda" AS "Lambda"
FROM (
  SELECT "bands"."wave" AS "Lambda"
  FROM "obs"."bands_1" AS "bands"
  WHERE ("bands"."band" = 'z')) AS "t"
--- mariadb
SELECT `t`.`Lambda` AS `Lambda`
FROM (
  SELECT `bands`.`wave` AS `Lambda`
  FROM `obs`.`bands_1` AS `bands`
  WHERE (`bands`.`band` = _utf8mb4'z' AND `bands`.`band` = (_utf8mb4'z' COLLATE utf8mb4_nopad_bin))) AS `t`

### a table without its schema
SELECT band FROM bands WHERE wave < 500
--- rows
"g"
--- duckdb
SELECT "bands"."band" AS "band"
FROM "obs"."bands_1" AS "bands"
WHERE ("bands"."wave" < 500)
--- postgresql
SELECT "bands"."band" AS "band"
FROM "obs"."bands_1" AS "bands"
WHERE ("bands"."wave" < 500)
--- mariadb
SELECT (CONVERT(`bands`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `band`
FROM `obs`.`bands_1` AS `bands`
WHERE (`bands`.`wave` < 500)

### an alias hides the table's name
SELECT bands.wave FROM obs.bands AS b
--- error
line 1, column 8: There is no table `bands` in this query.
SELECT bands.wave FROM obs.bands AS b
       ^^^^^
Hint: The table has an alias here: write `b`.

### an alias equal to the name of another table
SELECT nights.band FROM obs.bands AS nights WHERE nights.wave < 500
--- rows
"g"
--- duckdb
SELECT "nights"."band" AS "band"
FROM "obs"."bands_1" AS "nights"
WHERE ("nights"."wave" < 500)
--- postgresql
SELECT "nights"."band" AS "band"
FROM "obs"."bands_1" AS "nights"
WHERE ("nights"."wave" < 500)
--- mariadb
SELECT (CONVERT(`nights`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `band`
FROM `obs`.`bands_1` AS `nights`
WHERE (`nights`.`wave` < 500)

### an alias equal to its own table
SELECT bands.band FROM obs.bands AS bands WHERE wave < 500
--- rows
"g"
--- duckdb
SELECT "bands"."band" AS "band"
FROM "obs"."bands_1" AS "bands"
WHERE ("bands"."wave" < 500)
--- postgresql
SELECT "bands"."band" AS "band"
FROM "obs"."bands_1" AS "bands"
WHERE ("bands"."wave" < 500)
--- mariadb
SELECT (CONVERT(`bands`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `band`
FROM `obs`.`bands_1` AS `bands`
WHERE (`bands`.`wave` < 500)

### an alias equal to a column
SELECT band.wave FROM obs.bands AS band WHERE band.band = 'g'
--- rows
480
--- duckdb
SELECT "band"."wave" AS "wave"
FROM "obs"."bands_1" AS "band"
WHERE ("band"."band" = 'g')
--- postgresql
SELECT "band"."wave" AS "wave"
FROM "obs"."bands_1" AS "band"
WHERE ("band"."band" = 'g')
--- mariadb
SELECT `band`.`wave` AS `wave`
FROM `obs`.`bands_1` AS `band`
WHERE (`band`.`band` = _utf8mb4'g' AND `band`.`band` = (_utf8mb4'g' COLLATE utf8mb4_nopad_bin))

### an alias of an output equal to a table
SELECT wave AS bands FROM obs.bands WHERE band = 'g'
--- rows
480
--- duckdb
SELECT "bands"."wave" AS "bands"
FROM "obs"."bands_1" AS "bands"
WHERE ("bands"."band" = 'g')
--- postgresql
SELECT "bands"."wave" AS "bands"
FROM "obs"."bands_1" AS "bands"
WHERE ("bands"."band" = 'g')
--- mariadb
SELECT `bands`.`wave` AS `bands`
FROM `obs`.`bands_1` AS `bands`
WHERE (`bands`.`band` = _utf8mb4'g' AND `bands`.`band` = (_utf8mb4'g' COLLATE utf8mb4_nopad_bin))

### names with digits and underscores
SELECT wave AS w_1, wave AS W2x FROM obs.bands WHERE band = 'g'
--- rows
480, 480
--- columns
w_1  double  unit=nm  ucd=em.wl
W2x  double  unit=nm  ucd=em.wl
--- duckdb
SELECT "bands"."wave" AS "w_1", "bands"."wave" AS "W2x"
FROM "obs"."bands_1" AS "bands"
WHERE ("bands"."band" = 'g')
--- postgresql
SELECT "bands"."wave" AS "w_1", "bands"."wave" AS "W2x"
FROM "obs"."bands_1" AS "bands"
WHERE ("bands"."band" = 'g')
--- mariadb
SELECT `bands`.`wave` AS `w_1`, `bands`.`wave` AS `W2x`
FROM `obs`.`bands_1` AS `bands`
WHERE (`bands`.`band` = _utf8mb4'g' AND `bands`.`band` = (_utf8mb4'g' COLLATE utf8mb4_nopad_bin))

### a column that two tables have
SELECT night FROM obs.nights AS n, obs.exposures AS e
--- error
line 1, column 8: Column `night` is ambiguous: it is in n and e.
SELECT night FROM obs.nights AS n, obs.exposures AS e
       ^^^^^
Hint: Qualify it: write `n.night` or `e.night`.

### a column that two tables have, in WHERE
SELECT moon FROM obs.nights AS n JOIN obs.exposures AS e ON n.night = e.night WHERE night = 1
--- error
line 1, column 85: Column `night` is ambiguous: it is in n and e.
SELECT moon FROM obs.nights AS n JOIN obs.exposures AS e ON n.night = e.night WHERE night = 1
                                                                                    ^^^^^
Hint: Qualify it: write `n.night` or `e.night`.

### a column that two tables have, in ON
SELECT moon FROM obs.nights AS n JOIN obs.exposures AS e ON night = 1
--- error
line 1, column 61: Column `night` is ambiguous: it is in n and e.
SELECT moon FROM obs.nights AS n JOIN obs.exposures AS e ON night = 1
                                                            ^^^^^
Hint: Qualify it: write `n.night` or `e.night`.

### one alias twice
SELECT a.band FROM obs.bands AS a, obs.nights AS a
--- error
line 1, column 8: `a` is ambiguous: more than one table of this query has that name.
SELECT a.band FROM obs.bands AS a, obs.nights AS a
       ^^^^^^
Hint: Give each an alias: `FROM schema.t AS a, schema.t AS b`.

line 1, column 36: FROM has two tables named `a`.
SELECT a.band FROM obs.bands AS a, obs.nights AS a
                                   ^^^^^^^^^^^^^^^
Hint: Give each an alias of its own: `... AS a`.

### one table twice without aliases
SELECT wave FROM obs.bands, obs.bands
--- error
line 1, column 8: Column `wave` is ambiguous: it is in obs.bands and obs.bands.
SELECT wave FROM obs.bands, obs.bands
       ^^^^
Hint: Qualify it: write `obs.bands.wave` or `obs.bands.wave`.

line 1, column 29: FROM has two tables named `obs.bands`.
SELECT wave FROM obs.bands, obs.bands
                            ^^^^^^^^^
Hint: Give each an alias of its own: `... AS a`.

### an alias of an output in WHERE
SELECT wave * 2 AS twice FROM obs.bands WHERE twice > 1000
--- error
line 1, column 47: There is no column `twice` in the tables of this query.
SELECT wave * 2 AS twice FROM obs.bands WHERE twice > 1000
                                              ^^^^^
Hint: An alias can be used in ORDER BY only; repeat the expression. Write: SELECT wave * 2 AS twice FROM obs.bands WHERE (wave * 2) > 1000

### an alias of an output in HAVING
SELECT band, COUNT(*) AS c FROM obs.exposures GROUP BY band HAVING c > 1
--- error
line 1, column 68: There is no column `c` in the tables of this query.
SELECT band, COUNT(*) AS c FROM obs.exposures GROUP BY band HAVING c > 1
                                                                   ^
Hint: An alias can be used in ORDER BY only; repeat the expression.

### a misspelt column
SELECT vave FROM obs.bands
--- error
line 1, column 8: There is no column `vave` in the tables of this query.
SELECT vave FROM obs.bands
       ^^^^
Hint: Did you mean `wave`? Write: SELECT wave FROM obs.bands

### a misspelt table
SELECT band FROM obs.band
--- error
line 1, column 18: There is no table `obs.band`.
SELECT band FROM obs.band
                 ^^^^^^^^
Hint: Did you mean `obs.bands`? Write: SELECT band FROM obs.bands

### a misspelt schema
SELECT band FROM obz.bands
--- error
line 1, column 18: There is no table `obz.bands`.
SELECT band FROM obz.bands
                 ^^^^^^^^^
Hint: Did you mean `obs.bands`? Write: SELECT band FROM obs.bands

### a misspelt function
SELECT SQTR(wave) FROM obs.bands
--- error
line 1, column 8: There is no function `SQTR`.
SELECT SQTR(wave) FROM obs.bands
       ^^^^
Hint: Did you mean `SQRT`? Write: SELECT SQRT(wave) FROM obs.bands

### a misspelt alias
SELECT c.band FROM obs.bands AS b
--- error
line 1, column 8: There is no table `c` in this query.
SELECT c.band FROM obs.bands AS b
       ^
Hint: This query has: b.

### a hidden column of the database
SELECT hidden FROM obs.bands
--- error
line 1, column 8: There is no column `hidden` in the tables of this query.
SELECT hidden FROM obs.bands
       ^^^^^^
Hint: The columns are: band, wave.

### the physical name of a table
SELECT band FROM obs.bands_1
--- error
line 1, column 18: There is no table `obs.bands_1`.
SELECT band FROM obs.bands_1
                 ^^^^^^^^^^^
Hint: Did you mean `obs.bands`? Write: SELECT band FROM obs.bands

### a column of the outer query is no column of its sub-query in FROM
SELECT * FROM obs.bands AS b, (SELECT night FROM obs.nights WHERE b.wave > 500) AS t
--- error
line 1, column 67: There is no table `b` in this query.
SELECT * FROM obs.bands AS b, (SELECT night FROM obs.nights WHERE b.wave > 500) AS t
                                                                  ^
Hint: This query has: obs.nights.

### a column of a sub-query that it does not give
SELECT t.wave FROM (SELECT band FROM obs.bands) AS t
--- error
line 1, column 8: There is no column `wave` in `t`.
SELECT t.wave FROM (SELECT band FROM obs.bands) AS t
       ^^^^^^
Hint: The columns are: band.

### three errors at once
SELECT vave, bnad FROM obs.bands WHERE wavelength > 5
--- error
line 1, column 8: There is no column `vave` in the tables of this query.
SELECT vave, bnad FROM obs.bands WHERE wavelength > 5
       ^^^^
Hint: Did you mean `wave`? Write: SELECT wave, bnad FROM obs.bands WHERE wavelength > 5

line 1, column 14: There is no column `bnad` in the tables of this query.
SELECT vave, bnad FROM obs.bands WHERE wavelength > 5
             ^^^^
Hint: Did you mean `band`? Write: SELECT vave, band FROM obs.bands WHERE wavelength > 5

line 1, column 40: There is no column `wavelength` in the tables of this query.
SELECT vave, bnad FROM obs.bands WHERE wavelength > 5
                                       ^^^^^^^^^^
Hint: The columns are: band, wave.

### errors of both sides of a union at once
SELECT vave FROM obs.bands UNION SELECT moom FROM obs.nights
--- error
line 1, column 8: There is no column `vave` in the tables of this query.
SELECT vave FROM obs.bands UNION SELECT moom FROM obs.nights
       ^^^^
Hint: Did you mean `wave`? Write: SELECT wave FROM obs.bands UNION SELECT moom FROM obs.nights

line 1, column 41: There is no column `moom` in the tables of this query.
SELECT vave FROM obs.bands UNION SELECT moom FROM obs.nights
                                        ^^^^
Hint: Did you mean `moon`? Write: SELECT vave FROM obs.bands UNION SELECT moon FROM obs.nights
