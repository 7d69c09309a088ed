### a table with a blank in its name
SELECT "Key" FROM lab."Odd Table"
--- rows
1
7
--- columns
Key  int
--- duckdb
SELECT "Odd Table"."Key" AS "Key"
FROM "lab"."odd_table_1" AS "Odd Table"
--- postgresql
SELECT "Odd Table"."Key" AS "Key"
FROM "lab"."odd_table_1" AS "Odd Table"
--- mariadb
SELECT `Odd Table`.`Key` AS `Key`
FROM `lab`.`odd_table_1` AS `Odd Table`

### a delimited name without quotes in its own case
SELECT Key FROM lab."Odd Table"
--- error
line 1, column 8: Expected a column name or a value, but found Key (a reserved word).
SELECT Key FROM lab."Odd Table"
       ^^^
Hint: To use it as a name, put it in double quotes. Write: SELECT "Key" FROM lab."Odd Table"

### a delimited name in another case
SELECT "KEY" FROM lab."Odd Table"
--- error
line 1, column 8: There is no column `KEY` in the tables of this query.
SELECT "KEY" FROM lab."Odd Table"
       ^^^^^
Hint: Names in double quotes must match exactly in case. Write: SELECT "Key" FROM lab."Odd Table"

### a table's delimited name in another case
SELECT "Key" FROM lab."odd table"
--- error
line 1, column 19: There is no table `lab."odd table"`.
SELECT "Key" FROM lab."odd table"
                  ^^^^^^^^^^^^^^^
Hint: Did you mean `lab."Odd Table"`? Write: SELECT "Key" FROM lab."Odd Table"

### a reserved word as a name
SELECT "select" AS s FROM lab."Odd Table" WHERE "select" > 5
--- rows
8
--- duckdb
SELECT "Odd Table"."select" AS "s"
FROM "lab"."odd_table_1" AS "Odd Table"
WHERE ("Odd Table"."select" > 5)
--- postgresql
SELECT "Odd Table"."select" AS "s"
FROM "lab"."odd_table_1" AS "Odd Table"
WHERE ("Odd Table"."select" > 5)
--- mariadb
SELECT `Odd Table`.`select` AS `s`
FROM `lab`.`odd_table_1` AS `Odd Table`
WHERE (`Odd Table`.`select` > 5)

### a name with a blank
SELECT "a b" AS x FROM lab."Odd Table" WHERE "a b" = 3
--- rows
3
--- duckdb
SELECT "Odd Table"."a b" AS "x"
FROM "lab"."odd_table_1" AS "Odd Table"
WHERE ("Odd Table"."a b" = 3)
--- postgresql
SELECT "Odd Table"."a b" AS "x"
FROM "lab"."odd_table_1" AS "Odd Table"
WHERE ("Odd Table"."a b" = 3)
--- mariadb
SELECT `Odd Table`.`a b` AS `x`
FROM `lab`.`odd_table_1` AS `Odd Table`
WHERE (`Odd Table`.`a b` = 3)

### a name with a backtick
SELECT "tick`s" AS x FROM lab."Odd Table" ORDER BY "tick`s" DESC
--- rows
10
4
--- duckdb
SELECT "Odd Table"."tick`s" AS "x"
FROM "lab"."odd_table_1" AS "Odd Table"
ORDER BY "Odd Table"."tick`s" DESC NULLS LAST
--- postgresql
SELECT "Odd Table"."tick`s" AS "x"
FROM "lab"."odd_table_1" AS "Odd Table"
ORDER BY "Odd Table"."tick`s" DESC NULLS LAST
--- mariadb
SELECT `Odd Table`.`tick``s` AS `x`
FROM `lab`.`odd_table_1` AS `Odd Table`
ORDER BY `Odd Table`.`tick``s` DESC

### a name with a dot
SELECT "dot.ted" AS x FROM lab."Odd Table" AS o WHERE o."dot.ted" = 5
--- rows
5
--- duckdb
SELECT "o"."dot.ted" AS "x"
FROM "lab"."odd_table_1" AS "o"
WHERE ("o"."dot.ted" = 5)
--- postgresql
SELECT "o"."dot.ted" AS "x"
FROM "lab"."odd_table_1" AS "o"
WHERE ("o"."dot.ted" = 5)
--- mariadb
SELECT `o`.`dot.ted` AS `x`
FROM `lab`.`odd_table_1` AS `o`
WHERE (`o`.`dot.ted` = 5)

### a name with a sign of parameters
SELECT "100%s" AS x FROM lab."Odd Table"
--- rows
6
12
--- duckdb
SELECT "Odd Table"."100%s" AS "x"
FROM "lab"."odd_table_1" AS "Odd Table"
--- postgresql
SELECT "Odd Table"."100%s" AS "x"
FROM "lab"."odd_table_1" AS "Odd Table"
--- mariadb
SELECT `Odd Table`.`100%s` AS `x`
FROM `lab`.`odd_table_1` AS `Odd Table`

### a name with a double quote
SELECT "odd ""name" AS x FROM sky.stars WHERE id = 2
--- rows
-2
--- duckdb
SELECT "stars"."odd ""name" AS "x"
FROM "sky"."stars_1" AS "stars"
WHERE ("stars"."id" = 2)
--- postgresql
SELECT "stars"."odd ""name" AS "x"
FROM "sky"."stars_1" AS "stars"
WHERE ("stars"."id" = 2)
--- mariadb
SELECT `stars`.`odd "name` AS `x`
FROM `sky`.`stars_1` AS `stars`
WHERE (`stars`.`id` = 2)

### star over odd names
SELECT * FROM lab."Odd Table" WHERE "Key" = 1
--- rows
1, 2, 3, 4, 5, 6
--- columns
Key  int
select  int
a b  int
tick`s  int
dot.ted  int
100%s  int
--- duckdb
SELECT "Odd Table"."Key" AS "Key", "Odd Table"."select" AS "select", "Odd Table"."a b" AS "a b", "Odd Table"."tick`s" AS "tick`s", "Odd Table"."dot.ted" AS "dot.ted", "Odd Table"."100%s" AS "100%s"
FROM "lab"."odd_table_1" AS "Odd Table"
WHERE ("Odd Table"."Key" = 1)
--- postgresql
SELECT "Odd Table"."Key" AS "Key", "Odd Table"."select" AS "select", "Odd Table"."a b" AS "a b", "Odd Table"."tick`s" AS "tick`s", "Odd Table"."dot.ted" AS "dot.ted", "Odd Table"."100%s" AS "100%s"
FROM "lab"."odd_table_1" AS "Odd Table"
WHERE ("Odd Table"."Key" = 1)
--- mariadb
SELECT `Odd Table`.`Key` AS `Key`, `Odd Table`.`select` AS `select`, `Odd Table`.`a b` AS `a b`, `Odd Table`.`tick``s` AS `tick``s`, `Odd Table`.`dot.ted` AS `dot.ted`, `Odd Table`.`100%s` AS `100%s`
FROM `lab`.`odd_table_1` AS `Odd Table`
WHERE (`Odd Table`.`Key` = 1)

### a star of a delimited table
SELECT "Odd Table".* FROM lab."Odd Table" WHERE "Key" = 7
--- rows
7, 8, 9, 10, 11, 12
--- duckdb
SELECT "Odd Table"."Key" AS "Key", "Odd Table"."select" AS "select", "Odd Table"."a b" AS "a b", "Odd Table"."tick`s" AS "tick`s", "Odd Table"."dot.ted" AS "dot.ted", "Odd Table"."100%s" AS "100%s"
FROM "lab"."odd_table_1" AS "Odd Table"
WHERE ("Odd Table"."Key" = 7)
--- postgresql
SELECT "Odd Table"."Key" AS "Key", "Odd Table"."select" AS "select", "Odd Table"."a b" AS "a b", "Odd Table"."tick`s" AS "tick`s", "Odd Table"."dot.ted" AS "dot.ted", "Odd Table"."100%s" AS "100%s"
FROM "lab"."odd_table_1" AS "Odd Table"
WHERE ("Odd Table"."Key" = 7)
--- mariadb
SELECT `Odd Table`.`Key` AS `Key`, `Odd Table`.`select` AS `select`, `Odd Table`.`a b` AS `a b`, `Odd Table`.`tick``s` AS `tick``s`, `Odd Table`.`dot.ted` AS `dot.ted`, `Odd Table`.`100%s` AS `100%s`
FROM `lab`.`odd_table_1` AS `Odd Table`
WHERE (`Odd Table`.`Key` = 7)

### a delimited name of a plain column
SELECT "wave" FROM "obs"."bands" WHERE "band" = 'g'
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

### a delimited name of a plain column in another case
SELECT "Wave" FROM obs.bands
--- error
line 1, column 8: There is no column `Wave` in the tables of this query.
SELECT "Wave" FROM obs.bands
       ^^^^^^
Hint: Names in double quotes must match exactly in case. Write: SELECT wave FROM obs.bands

### a delimited schema in another case
SELECT band FROM "OBS".bands
--- error
line 1, column 18: There is no table `"OBS".bands`.
SELECT band FROM "OBS".bands
                 ^^^^^^^^^^^
Hint: Did you mean `obs.bands`? Write: SELECT band FROM obs.bands

### a delimited alias of a table
SELECT "my t".band FROM obs.bands AS "my t" WHERE "my t".wave < 500
--- rows
"g"
--- duckdb
SELECT "my t"."band" AS "band"
FROM "obs"."bands_1" AS "my t"
WHERE ("my t"."wave" < 500)
--- postgresql
SELECT "my t"."band" AS "band"
FROM "obs"."bands_1" AS "my t"
WHERE ("my t"."wave" < 500)
--- mariadb
SELECT (CONVERT(`my t`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `band`
FROM `obs`.`bands_1` AS `my t`
WHERE (`my t`.`wave` < 500)

### a delimited alias of a column with signs
SELECT wave AS "λ [nm]; --" FROM obs.bands ORDER BY "λ [nm]; --" DESC
--- rows
900
620
480
--- columns
λ [nm]; --  double  unit=nm  ucd=em.wl
--- duckdb
SELECT "bands"."wave" AS "λ [nm]; --"
FROM "obs"."bands_1" AS "bands"
ORDER BY 1 DESC NULLS LAST
--- postgresql
SELECT "bands"."wave" AS "λ [nm]; --"
FROM "obs"."bands_1" AS "bands"
ORDER BY 1 DESC NULLS LAST
--- mariadb
SELECT `bands`.`wave` AS `λ [nm]; --`
FROM `obs`.`bands_1` AS `bands`
ORDER BY 1 DESC

### a delimited alias with a double quote
SELECT wave AS "say ""wave""" FROM obs.bands WHERE band = 'r'
--- rows
620
--- columns
say "wave"  double  unit=nm  ucd=em.wl
--- duckdb
SELECT "bands"."wave" AS "say ""wave"""
FROM "obs"."bands_1" AS "bands"
WHERE ("bands"."band" = 'r')
--- postgresql
SELECT "bands"."wave" AS "say ""wave"""
FROM "obs"."bands_1" AS "bands"
WHERE ("bands"."band" = 'r')
--- mariadb
SELECT `bands`.`wave` AS `say "wave"`
FROM `obs`.`bands_1` AS `bands`
WHERE (`bands`.`band` = _utf8mb4'r' AND `bands`.`band` = (_utf8mb4'r' COLLATE utf8mb4_nopad_bin))

### a delimited alias with a backtick and a backslash
SELECT wave AS "a`b\c" FROM obs.bands WHERE band = 'r'
--- rows
620
--- duckdb
SELECT "bands"."wave" AS "a`b\c"
FROM "obs"."bands_1" AS "bands"
WHERE ("bands"."band" = 'r')
--- postgresql
SELECT "bands"."wave" AS "a`b\c"
FROM "obs"."bands_1" AS "bands"
WHERE ("bands"."band" = 'r')
--- mariadb
SELECT `bands`.`wave` AS `a``b\c`
FROM `obs`.`bands_1` AS `bands`
WHERE (`bands`.`band` = _utf8mb4'r' AND `bands`.`band` = (_utf8mb4'r' COLLATE utf8mb4_nopad_bin))

### a delimited alias from a sub-query
SELECT "The Wave" FROM (SELECT wave AS "The Wave" FROM obs.bands) AS t WHERE "The Wave" < 500
--- rows
480
--- duckdb
SELECT "t"."The Wave" AS "The Wave"
FROM (
  SELECT "bands"."wave" AS "The Wave"
  FROM "obs"."bands_1" AS "bands") AS "t"
WHERE ("t"."The Wave" < 500)
--- postgresql
SELECT "t"."The Wave" AS "The Wave"
FROM (
  SELECT "bands"."wave" AS "The Wave"
  FROM "obs"."bands_1" AS "bands") AS "t"
WHERE ("t"."The Wave" < 500)
--- mariadb
SELECT `t`.`The Wave` AS `The Wave`
FROM (
  SELECT `bands`.`wave` AS `The Wave`
  FROM `obs`.`bands_1` AS `bands`) AS `t`
WHERE (`t`.`The Wave` < 500)

### aliases that differ in case only
SELECT 1 AS "x", 2 AS "X" FROM lab.one
--- rows
1, 2
--- columns
x  int
X_2  int
--- duckdb
SELECT 1 AS "x", 2 AS "X_2"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT 1 AS "x", 2 AS "X_2"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT 1 AS `x`, 2 AS `X_2`
FROM `lab`.`one_1` AS `one`

### an alias that is a reserved word
SELECT wave AS "order" FROM obs.bands ORDER BY "order"
--- rows
480
620
900
--- duckdb
SELECT "bands"."wave" AS "order"
FROM "obs"."bands_1" AS "bands"
ORDER BY 1 ASC NULLS LAST
--- postgresql
SELECT "bands"."wave" AS "order"
FROM "obs"."bands_1" AS "bands"
ORDER BY 1 ASC NULLS LAST
--- mariadb
SELECT `bands`.`wave` AS `order`
FROM `obs`.`bands_1` AS `bands`
ORDER BY (`bands`.`wave`) IS NULL, 1

### an alias with the name of a function
SELECT wave AS "max" FROM obs.bands WHERE band = 'g'
--- rows
480
--- duckdb
SELECT "bands"."wave" AS "max"
FROM "obs"."bands_1" AS "bands"
WHERE ("bands"."band" = 'g')
--- postgresql
SELECT "bands"."wave" AS "max"
FROM "obs"."bands_1" AS "bands"
WHERE ("bands"."band" = 'g')
--- mariadb
SELECT `bands`.`wave` AS `max`
FROM `obs`.`bands_1` AS `bands`
WHERE (`bands`.`band` = _utf8mb4'g' AND `bands`.`band` = (_utf8mb4'g' COLLATE utf8mb4_nopad_bin))

### a name with an underscore at its begin needs quotes
SELECT wave AS "_w" FROM obs.bands WHERE band = 'g'
--- rows
480
--- duckdb
SELECT "bands"."wave" AS "_w"
FROM "obs"."bands_1" AS "bands"
WHERE ("bands"."band" = 'g')
--- postgresql
SELECT "bands"."wave" AS "_w"
FROM "obs"."bands_1" AS "bands"
WHERE ("bands"."band" = 'g')
--- mariadb
SELECT `bands`.`wave` AS `_w`
FROM `obs`.`bands_1` AS `bands`
WHERE (`bands`.`band` = _utf8mb4'g' AND `bands`.`band` = (_utf8mb4'g' COLLATE utf8mb4_nopad_bin))
