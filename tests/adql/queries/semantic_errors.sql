### all errors of a query
SELECT g.ra, foo.bar, g.dce, SQTR(g.ra), 'a' + 1, foo.x FROM sky.starz AS g JOIN pos.points AS p ON g.id = p.id WHERE p.rra > 3 AND p.name LIKE 5
--- error
line 1, column 14: There is no table `foo` in this query.
SELECT g.ra, foo.bar, g.dce, SQTR(g.ra), 'a' + 1, foo.x FROM sky.starz AS g JOIN pos.points AS p ON ...
             ^^^
Hint: This query has: g, p.

line 1, column 30: There is no function `SQTR`.
SELECT g.ra, foo.bar, g.dce, SQTR(g.ra), 'a' + 1, foo.x FROM sky.starz AS g JOIN pos.points AS p ON ...
                             ^^^^
Hint: Did you mean `SQRT`? Write: SELECT g.ra, foo.bar, g.dce, SQRT(g.ra), 'a' + 1, foo.x FROM sky.starz...

line 1, column 42: `+` needs numbers, but this is a string.
SELECT g.ra, foo.bar, g.dce, SQTR(g.ra), 'a' + 1, foo.x FROM sky.starz AS g JOIN pos.points AS p ON ...
                                         ^^^
Hint: Strings are put together with `||`.

line 1, column 62: There is no table `sky.starz`.
SELECT g.ra, foo.bar, g.dce, SQTR(g.ra), 'a' + 1, foo.x FROM sky.starz AS g JOIN pos.points AS p ON ...
                                                             ^^^^^^^^^^^^^^
Hint: Did you mean `sky.stars`? Write: ...CT g.ra, foo.bar, g.dce, SQTR(g.ra), 'a' + 1, foo.x FROM sky.stars AS g JOIN pos.points AS p ON g.id = ...

line 1, column 119: There is no column `rra` in `p`.
...o.x FROM sky.starz AS g JOIN pos.points AS p ON g.id = p.id WHERE p.rra > 3 AND p.name LIKE 5
                                                                     ^^^^^
Hint: Did you mean `ra`? Write: ...y.starz AS g JOIN pos.points AS p ON g.id = p.id WHERE p.ra > 3 AND p.name LIKE 5

line 1, column 145: LIKE needs strings, but this is a number.
...IN pos.points AS p ON g.id = p.id WHERE p.rra > 3 AND p.name LIKE 5
                                                                     ^
Hint: Turn it into text with `CAST(... AS VARCHAR)`.

### misspelt column with letters exchanged
SELECT id FROM sky.stars WHERE rb > 3 AND dce < 5 AND nmae = 'x'
--- error
line 1, column 32: There is no column `rb` in the tables of this query.
SELECT id FROM sky.stars WHERE rb > 3 AND dce < 5 AND nmae = 'x'
                               ^^
Hint: Did you mean `ra`? Write: SELECT id FROM sky.stars WHERE ra > 3 AND dce < 5 AND nmae = 'x'

line 1, column 43: There is no column `dce` in the tables of this query.
SELECT id FROM sky.stars WHERE rb > 3 AND dce < 5 AND nmae = 'x'
                                          ^^^
Hint: Did you mean `dec`? Write: SELECT id FROM sky.stars WHERE rb > 3 AND dec < 5 AND nmae = 'x'

line 1, column 55: There is no column `nmae` in the tables of this query.
SELECT id FROM sky.stars WHERE rb > 3 AND dce < 5 AND nmae = 'x'
                                                      ^^^^
Hint: Did you mean `name`? Write: SELECT id FROM sky.stars WHERE rb > 3 AND dce < 5 AND name = 'x'

### misspelt column without its underscore
SELECT q.starid FROM (SELECT id AS star_id FROM sky.stars) AS q
--- error
line 1, column 8: There is no column `starid` in `q`.
SELECT q.starid FROM (SELECT id AS star_id FROM sky.stars) AS q
       ^^^^^^^^
Hint: Did you mean `star_id`? Write: SELECT q.star_id FROM (SELECT id AS star_id FROM sky.stars) AS q

### misspelt table
SELECT id FROM sky.strs
--- error
line 1, column 16: There is no table `sky.strs`.
SELECT id FROM sky.strs
               ^^^^^^^^
Hint: Did you mean `sky.stars`? Write: SELECT id FROM sky.stars

### table in the wrong schema
SELECT id FROM obs.stars
--- error
line 1, column 16: There is no table `obs.stars`.
SELECT id FROM obs.stars
               ^^^^^^^^^
Hint: Did you mean `sky.stars`? Write: SELECT id FROM sky.stars

### misspelt schema
SELECT id FROM sy.stars
--- error
line 1, column 16: There is no table `sy.stars`.
SELECT id FROM sy.stars
               ^^^^^^^^
Hint: Did you mean `sky.stars`? Write: SELECT id FROM sky.stars

### misspelt table without its schema
SELECT id FROM starss
--- error
line 1, column 16: There is no table `starss`.
SELECT id FROM starss
               ^^^^^^
Hint: Did you mean `sky.stars`? Write: SELECT id FROM sky.stars

### schema without such a table
SELECT id FROM obs.galaxies
--- error
line 1, column 16: There is no table `obs.galaxies`.
SELECT id FROM obs.galaxies
               ^^^^^^^^^^^^
Hint: The schema has: `obs.nights`, `obs.exposures`, `obs.bands`.

### unknown table without anything alike
SELECT id FROM qwertz.uiop
--- error
line 1, column 16: There is no table `qwertz.uiop`.
SELECT id FROM qwertz.uiop
               ^^^^^^^^^^^
Hint: The tables are listed in `tap_schema.tables`.

### misspelt name of WITH
WITH bright AS (SELECT id FROM sky.stars WHERE mag < 12) SELECT id FROM brigth
--- error
line 1, column 73: There is no table `brigth`.
WITH bright AS (SELECT id FROM sky.stars WHERE mag < 12) SELECT id FROM brigth
                                                                        ^^^^^^
Hint: Did you mean `bright`? Write: WITH bright AS (SELECT id FROM sky.stars WHERE mag < 12) SELECT id FROM bright

### columns of an unknown table are silent
SELECT a, t.b, SQRT(c) + 1 FROM nope AS t WHERE d = 'x' GROUP BY e HAVING COUNT(f) > 1
--- error
line 1, column 33: There is no table `nope`.
SELECT a, t.b, SQRT(c) + 1 FROM nope AS t WHERE d = 'x' GROUP BY e HAVING COUNT(f) > 1
                                ^^^^^^^^^
Hint: The tables are listed in `tap_schema.tables`.

### unknown table in a sub-query
SELECT q.a FROM (SELECT * FROM nope) AS q WHERE q.b > 'a' ORDER BY 14, z
--- error
line 1, column 32: There is no table `nope`.
SELECT q.a FROM (SELECT * FROM nope) AS q WHERE q.b > 'a' ORDER BY 14, z
                               ^^^^
Hint: The tables are listed in `tap_schema.tables`.

line 1, column 68: ORDER BY 14: there is no such output column.
SELECT q.a FROM (SELECT * FROM nope) AS q WHERE q.b > 'a' ORDER BY 14, z
                                                                   ^^
Hint: Use a whole number from 1 to 1, or a column.

### unknown table in a union
SELECT id FROM nope UNION SELECT id FROM sky.stars ORDER BY id
--- error
line 1, column 16: There is no table `nope`.
SELECT id FROM nope UNION SELECT id FROM sky.stars ORDER BY id
               ^^^^
Hint: The tables are listed in `tap_schema.tables`.

### unknown table in IN
SELECT id FROM sky.stars WHERE name IN (SELECT * FROM nope)
--- error
line 1, column 55: There is no table `nope`.
SELECT id FROM sky.stars WHERE name IN (SELECT * FROM nope)
                                                      ^^^^
Hint: The tables are listed in `tap_schema.tables`.

### unknown table in WITH
WITH w AS (SELECT * FROM nope) SELECT id, a FROM w JOIN sky.labels USING (id)
--- error
line 1, column 26: There is no table `nope`.
WITH w AS (SELECT * FROM nope) SELECT id, a FROM w JOIN sky.labels USING (id)
                         ^^^^
Hint: The tables are listed in `tap_schema.tables`.

### unknown alias is told once
SELECT g.ra, g.dec, g.mag FROM sky.stars AS s WHERE g.id = 1
--- error
line 1, column 8: There is no table `g` in this query.
SELECT g.ra, g.dec, g.mag FROM sky.stars AS s WHERE g.id = 1
       ^
Hint: This query has: s.

### table's name though it has an alias
SELECT stars.ra FROM sky.stars AS s
--- error
line 1, column 8: There is no table `stars` in this query.
SELECT stars.ra FROM sky.stars AS s
       ^^^^^
Hint: The table has an alias here: write `s`.

### schema and table though it has an alias
SELECT sky.stars.ra FROM sky.stars AS s
--- error
line 1, column 8: There is no table `sky.stars` in this query.
SELECT sky.stars.ra FROM sky.stars AS s
       ^^^^^^^^^
Hint: The table has an alias here: write `s`.

### column of the other table
SELECT s.label FROM sky.stars AS s JOIN sky.labels AS l ON s.id = l.id
--- error
line 1, column 8: There is no column `label` in `s`.
SELECT s.label FROM sky.stars AS s JOIN sky.labels AS l ON s.id = l.id
       ^^^^^^^
Hint: `l` has one: `l.label`. Write: SELECT l.label FROM sky.stars AS s JOIN sky.labels AS l ON s.id = l.id

### column in two tables
SELECT id FROM sky.stars AS s, sky.labels AS l
--- error
line 1, column 8: Column `id` is ambiguous: it is in s and l.
SELECT id FROM sky.stars AS s, sky.labels AS l
       ^^
Hint: Qualify it: write `s.id` or `l.id`.

### column in two tables without aliases
SELECT id FROM pos.points, pos.plain
--- error
line 1, column 8: Column `id` is ambiguous: it is in pos.points and pos.plain.
SELECT id FROM pos.points, pos.plain
       ^^
Hint: Qualify it: write `pos.points.id` or `pos.plain.id`.

### delimited name in another case
SELECT "RA" FROM sky.stars
--- error
line 1, column 8: There is no column `RA` in the tables of this query.
SELECT "RA" FROM sky.stars
       ^^^^
Hint: Names in double quotes must match exactly in case. Write: SELECT ra FROM sky.stars

### alias in WHERE
SELECT ra + 1 AS x FROM sky.stars WHERE x > 3
--- error
line 1, column 41: There is no column `x` in the tables of this query.
SELECT ra + 1 AS x FROM sky.stars WHERE x > 3
                                        ^
Hint: An alias can be used in ORDER BY only; repeat the expression. Write: SELECT ra + 1 AS x FROM sky.stars WHERE (ra + 1) > 3

### alias of a column in WHERE
SELECT ra AS x FROM sky.stars WHERE x > 3
--- error
line 1, column 37: There is no column `x` in the tables of this query.
SELECT ra AS x FROM sky.stars WHERE x > 3
                                    ^
Hint: An alias can be used in ORDER BY only; repeat the expression. Write: SELECT ra AS x FROM sky.stars WHERE ra > 3

### alias of an aggregate in HAVING
SELECT n, COUNT(*) AS c FROM sky.stars GROUP BY n HAVING c > 1
--- error
line 1, column 58: There is no column `c` in the tables of this query.
SELECT n, COUNT(*) AS c FROM sky.stars GROUP BY n HAVING c > 1
                                                         ^
Hint: An alias can be used in ORDER BY only; repeat the expression.

### alias in GROUP BY
SELECT MOD(n, 2) AS m, COUNT(*) AS c FROM sky.stars GROUP BY m
--- error
line 1, column 62: There is no column `m` in the tables of this query.
SELECT MOD(n, 2) AS m, COUNT(*) AS c FROM sky.stars GROUP BY m
                                                             ^
Hint: An alias can be used in ORDER BY only; repeat the expression. Write: SELECT MOD(n, 2) AS m, COUNT(*) AS c FROM sky.stars GROUP BY MOD(n, 2)

### text without quotes
SELECT id FROM sky.stars WHERE name = M31
--- error
line 1, column 39: There is no column `M31` in the tables of this query.
SELECT id FROM sky.stars WHERE name = M31
                                      ^^^
Hint: If it is a text, put it in single quotes. Write: SELECT id FROM sky.stars WHERE name = 'M31'

### text without quotes and without digits
SELECT id FROM sky.stars WHERE name = Sirius
--- error
line 1, column 39: There is no column `Sirius` in the tables of this query.
SELECT id FROM sky.stars WHERE name = Sirius
                                      ^^^^^^
Hint: If it is a text, put it in single quotes. Write: SELECT id FROM sky.stars WHERE name = 'Sirius'

### text without quotes in IN
SELECT id FROM sky.stars WHERE name IN (Sirius, Vega)
--- error
line 1, column 41: There is no column `Sirius` in the tables of this query.
SELECT id FROM sky.stars WHERE name IN (Sirius, Vega)
                                        ^^^^^^
Hint: If it is a text, put it in single quotes. Write: SELECT id FROM sky.stars WHERE name IN ('Sirius', Vega)

line 1, column 49: There is no column `Vega` in the tables of this query.
SELECT id FROM sky.stars WHERE name IN (Sirius, Vega)
                                                ^^^^
Hint: If it is a text, put it in single quotes. Write: SELECT id FROM sky.stars WHERE name IN (Sirius, 'Vega')

### text in double quotes
SELECT id FROM sky.stars WHERE name = "M31"
--- error
line 1, column 39: There is no column `M31` in the tables of this query.
SELECT id FROM sky.stars WHERE name = "M31"
                                      ^^^^^
Hint: Text goes into single quotes; double quotes are for names. Write: SELECT id FROM sky.stars WHERE name = 'M31'

### pattern in double quotes
SELECT id FROM sky.stars WHERE name LIKE "M%"
--- error
line 1, column 42: There is no column `M%` in the tables of this query.
SELECT id FROM sky.stars WHERE name LIKE "M%"
                                         ^^^^
Hint: Text goes into single quotes; double quotes are for names. Write: SELECT id FROM sky.stars WHERE name LIKE 'M%'

### text of two words in double quotes
SELECT id FROM sky.stars WHERE name <> "Alpha Centauri"
--- error
line 1, column 40: There is no column `Alpha Centauri` in the tables of this query.
SELECT id FROM sky.stars WHERE name <> "Alpha Centauri"
                                       ^^^^^^^^^^^^^^^^
Hint: Text goes into single quotes; double quotes are for names. Write: SELECT id FROM sky.stars WHERE name <> 'Alpha Centauri'

### nothing equals NULL
SELECT id FROM sky.stars WHERE name = NULL AND mag <> NULL
--- error
line 1, column 32: Nothing is equal to NULL, nor less or more.
SELECT id FROM sky.stars WHERE name = NULL AND mag <> NULL
                               ^^^^^^^^^^^
Hint: Use IS NULL or IS NOT NULL. Write: SELECT id FROM sky.stars WHERE name IS NULL AND mag <> NULL

line 1, column 48: Nothing is equal to NULL, nor less or more.
SELECT id FROM sky.stars WHERE name = NULL AND mag <> NULL
                                               ^^^^^^^^^^^
Hint: Use IS NULL or IS NOT NULL. Write: SELECT id FROM sky.stars WHERE name = NULL AND mag IS NOT NULL

### number in quotes
SELECT id FROM sky.stars WHERE ra > '180.5'
--- error
line 1, column 32: A number cannot be compared with a string.
SELECT id FROM sky.stars WHERE ra > '180.5'
                               ^^^^^^^^^^^^
Hint: Write numbers without quotes, and text in single quotes. Write: SELECT id FROM sky.stars WHERE ra > 180.5

### number beside a text
SELECT id FROM sky.stars WHERE name = 5
--- error
line 1, column 32: A string cannot be compared with a number.
SELECT id FROM sky.stars WHERE name = 5
                               ^^^^^^^^
Hint: Write numbers without quotes, and text in single quotes. Write: SELECT id FROM sky.stars WHERE name = '5'

### year beside a time
SELECT id FROM sky.stars WHERE seen > 2020
--- error
line 1, column 32: A timestamp cannot be compared with a number.
SELECT id FROM sky.stars WHERE seen > 2020
                               ^^^^^^^^^^^
Hint: Write times as '2016-01-31' or '2016-01-31T12:30:00'. Write: SELECT id FROM sky.stars WHERE seen > '2020-01-01'

### modified Julian date beside a time
SELECT id FROM sky.stars WHERE seen BETWEEN 58849 AND 58849.5
--- error
line 1, column 45: A timestamp cannot be compared with a number.
SELECT id FROM sky.stars WHERE seen BETWEEN 58849 AND 58849.5
                                            ^^^^^
Hint: Write times as '2016-01-31' or '2016-01-31T12:30:00'. Write: SELECT id FROM sky.stars WHERE seen BETWEEN '2020-01-01' AND 58849.5

line 1, column 55: A timestamp cannot be compared with a number.
SELECT id FROM sky.stars WHERE seen BETWEEN 58849 AND 58849.5
                                                      ^^^^^^^
Hint: Write times as '2016-01-31' or '2016-01-31T12:30:00'. Write: SELECT id FROM sky.stars WHERE seen BETWEEN 58849 AND '2020-01-01T12:00:00'

### time that is none
SELECT id FROM sky.stars WHERE seen > '2020-13-01'
--- error
line 1, column 39: This text is no time.
SELECT id FROM sky.stars WHERE seen > '2020-13-01'
                                      ^^^^^^^^^^^^
Hint: Write times as '2016-01-31' or '2016-01-31T12:30:00', as ISO 8601 does.

### time with slashes
SELECT id FROM sky.stars WHERE seen > '2020/1/5'
--- error
line 1, column 39: This text is no time.
SELECT id FROM sky.stars WHERE seen > '2020/1/5'
                                      ^^^^^^^^^^
Hint: Write times as '2016-01-31' or '2016-01-31T12:30:00', as ISO 8601 does. Write: SELECT id FROM sky.stars WHERE seen > '2020-01-05'

### year alone as a time
SELECT id FROM sky.stars WHERE seen IN ('2020', 'yesterday')
--- error
line 1, column 41: This text is no time.
SELECT id FROM sky.stars WHERE seen IN ('2020', 'yesterday')
                                        ^^^^^^
Hint: Write times as '2016-01-31' or '2016-01-31T12:30:00', as ISO 8601 does. Write: SELECT id FROM sky.stars WHERE seen IN ('2020-01-01', 'yesterday')

line 1, column 49: This text is no time.
SELECT id FROM sky.stars WHERE seen IN ('2020', 'yesterday')
                                                ^^^^^^^^^^^
Hint: Write times as '2016-01-31' or '2016-01-31T12:30:00', as ISO 8601 does.

### CAST of no time
SELECT CAST('noon' AS TIMESTAMP) FROM sky.stars
--- error
line 1, column 13: This text is no time.
SELECT CAST('noon' AS TIMESTAMP) FROM sky.stars
            ^^^^^^
Hint: Write times as '2016-01-31' or '2016-01-31T12:30:00', as ISO 8601 does.

### CAST of no number
SELECT CAST('abc' AS INTEGER), CAST('1_0' AS REAL) FROM sky.stars
--- error
line 1, column 13: This text is no number.
SELECT CAST('abc' AS INTEGER), CAST('1_0' AS REAL) FROM sky.stars
            ^^^^^
Hint: Write digits, such as '12' or '1.5e3'.

line 1, column 37: This text is no number.
SELECT CAST('abc' AS INTEGER), CAST('1_0' AS REAL) FROM sky.stars
                                    ^^^^^
Hint: Write digits, such as '12' or '1.5e3'.

### CAST of a number too large
SELECT CAST(70000 AS SMALLINT), CAST('3000000000' AS INTEGER) FROM sky.stars
--- error
line 1, column 13: 70000 is too large for SMALLINT.
SELECT CAST(70000 AS SMALLINT), CAST('3000000000' AS INTEGER) FROM sky.stars
            ^^^^^
Hint: Cast it into BIGINT or DOUBLE PRECISION.

line 1, column 38: 3000000000 is too large for INTEGER.
SELECT CAST(70000 AS SMALLINT), CAST('3000000000' AS INTEGER) FROM sky.stars
                                     ^^^^^^^^^^^^
Hint: Cast it into BIGINT or DOUBLE PRECISION.

### sum of constants too large
SELECT 2147483647 + 1 FROM sky.stars
--- error
line 1, column 8: 2147483648 is too large for INTEGER.
SELECT 2147483647 + 1 FROM sky.stars
       ^^^^^^^^^^^^^^
Hint: Write one of the numbers with a point, such as 2.0.

### division by zero is warned of
SELECT id / 0 AS a, MOD(id, 0) AS b FROM lab.empty
--- rows
--- warning
Division by zero: the value is NULL.
--- duckdb
SELECT ("empty"."id" // nullif(0, 0)) AS "a", mod("empty"."id", nullif(0, 0)) AS "b"
FROM "lab"."empty_1" AS "empty"
--- postgresql
SELECT CAST((CAST("empty"."id" AS BIGINT) / nullif(0, 0)) AS INTEGER) AS "a", CAST(mod("empty"."id", nullif(0, 0)) AS INTEGER) AS "b"
FROM "lab"."empty_1" AS "empty"
--- mariadb
SELECT (`empty`.`id` DIV 0) AS `a`, MOD(`empty`.`id`, 0) AS `b`
FROM `lab`.`empty_1` AS `empty`

### bounds the wrong way round are warned of
SELECT id FROM sky.stars WHERE mag BETWEEN 15 AND 10
--- rows
--- warning
BETWEEN 15 AND 10 holds for nothing: the lower comes first.
--- duckdb
SELECT "stars"."id" AS "id"
FROM "sky"."stars_1" AS "stars"
WHERE ("stars"."mag" BETWEEN 15 AND 10)
--- postgresql
SELECT "stars"."id" AS "id"
FROM "sky"."stars_1" AS "stars"
WHERE ("stars"."mag" BETWEEN 15 AND 10)
--- mariadb
SELECT `stars`.`id` AS `id`
FROM `sky`.`stars_1` AS `stars`
WHERE (`stars`.`mag` BETWEEN 15 AND 10)

### angles in degrees in SIN are warned of
SELECT id FROM lab.angles WHERE SIN(angle) > 2
--- rows
--- warning
SIN takes radians, but `angle` is in deg: write SIN(RADIANS(...)).
--- duckdb
SELECT "angles"."id" AS "id"
FROM "lab"."angles_1" AS "angles"
WHERE (sin("angles"."angle") > 2)
--- postgresql
SELECT "angles"."id" AS "id"
FROM "lab"."angles_1" AS "angles"
WHERE (sin(CAST("angles"."angle" AS DOUBLE PRECISION)) > 2)
--- mariadb
SELECT `angles`.`id` AS `id`
FROM `lab`.`angles_1` AS `angles`
WHERE (SIN(`angles`.`angle`) > 2)

### angles in arcminutes in COS are warned of
SELECT id FROM lab.rates WHERE COS(diameter) > 2
--- rows
--- warning
COS takes radians, but `diameter` is in arcmin: write COS(IN_UNIT(..., 'rad')).
--- duckdb
SELECT "rates"."id" AS "id"
FROM "lab"."rates_1" AS "rates"
WHERE (cos("rates"."diameter") > 2)
--- postgresql
SELECT "rates"."id" AS "id"
FROM "lab"."rates_1" AS "rates"
WHERE (cos(CAST("rates"."diameter" AS DOUBLE PRECISION)) > 2)
--- mariadb
SELECT `rates`.`id` AS `id`
FROM `lab`.`rates_1` AS `rates`
WHERE (COS(`rates`.`diameter`) > 2)

### angles in radians are not warned of
SELECT id FROM lab.angles WHERE SIN(RADIANS(angle)) > 2
--- rows
--- duckdb
SELECT "angles"."id" AS "id"
FROM "lab"."angles_1" AS "angles"
WHERE (sin(radians("angles"."angle")) > 2)
--- postgresql
SELECT "angles"."id" AS "id"
FROM "lab"."angles_1" AS "angles"
WHERE (sin(CAST(radians(CAST("angles"."angle" AS DOUBLE PRECISION)) AS DOUBLE PRECISION)) > 2)
--- mariadb
SELECT `angles`.`id` AS `id`
FROM `lab`.`angles_1` AS `angles`
WHERE (SIN(RADIANS(`angles`.`angle`)) > 2)

### comparison of two units is warned of
SELECT r.id FROM lab.rates AS r, lab.angles AS a WHERE r.diameter > a.angle AND a.id < 0
--- rows
--- warning
`diameter` in arcmin is compared with `angle` in deg: IN_UNIT(..., 'arcmin') turns it.
--- duckdb
SELECT "r"."id" AS "id"
FROM "lab"."rates_1" AS "r"
CROSS JOIN "lab"."angles_1" AS "a"
WHERE (("r"."diameter" > "a"."angle") AND ("a"."id" < 0))
--- postgresql
SELECT "r"."id" AS "id"
FROM "lab"."rates_1" AS "r"
CROSS JOIN "lab"."angles_1" AS "a"
WHERE (("r"."diameter" > "a"."angle") AND ("a"."id" < 0))
--- mariadb
SELECT `r`.`id` AS `id`
FROM `lab`.`rates_1` AS `r`
CROSS JOIN `lab`.`angles_1` AS `a`
WHERE ((`r`.`diameter` > `a`.`angle`) AND (`a`.`id` < 0))

### sum of two units is warned of
SELECT r.diameter + a.angle AS x FROM lab.rates AS r, lab.angles AS a WHERE a.id < 0
--- rows
--- warning
`angle` in deg is added to `diameter` in arcmin: IN_UNIT(..., 'arcmin') turns it.
--- duckdb
SELECT ("r"."diameter" + "a"."angle") AS "x"
FROM "lab"."rates_1" AS "r"
CROSS JOIN "lab"."angles_1" AS "a"
WHERE ("a"."id" < 0)
--- postgresql
SELECT ("r"."diameter" + "a"."angle") AS "x"
FROM "lab"."rates_1" AS "r"
CROSS JOIN "lab"."angles_1" AS "a"
WHERE ("a"."id" < 0)
--- mariadb
SELECT (`r`.`diameter` + `a`.`angle`) AS `x`
FROM `lab`.`rates_1` AS `r`
CROSS JOIN `lab`.`angles_1` AS `a`
WHERE (`a`.`id` < 0)

### DISTANCE in arcseconds is warned of
SELECT id FROM pos.points WHERE DISTANCE(ra, dec, 10, 10) < 3600 AND id < 0
--- rows
--- warning
DISTANCE is in degrees, 180 at most; 3600 is beyond.
--- duckdb
SELECT "points"."id" AS "id"
FROM "pos"."points_1" AS "points"
WHERE (((pow(sin(radians(("points"."dec")::DOUBLE-10.0e0)/2),2) + cos(radians(("points"."dec")::DOUBLE))*0.984807753012208e0*pow(sin(radians(("points"."ra")::DOUBLE-10.0e0)/2),2)) <= 2e0) AND ("points"."id" < 0))
--- postgresql
SELECT "points"."id" AS "id"
FROM "pos"."points_1" AS "points"
WHERE (((pow(sin(radians(("points"."dec")::DOUBLE PRECISION-10.0e0)/2),2) + cos(radians(("points"."dec")::DOUBLE PRECISION))*0.984807753012208e0*pow(sin(radians(("points"."ra")::DOUBLE PRECISION-10.0e0)/2),2)) <= 2e0) AND ("points"."id" < 0))
--- mariadb
SELECT `points`.`id` AS `id`
FROM `pos`.`points_1` AS `points`
WHERE (((pow(sin(radians(CAST(`points`.`dec` AS DOUBLE)-10.0e0)/2),2) + cos(radians(CAST(`points`.`dec` AS DOUBLE)))*0.984807753012208e0*pow(sin(radians(CAST(`points`.`ra` AS DOUBLE)-10.0e0)/2),2)) <= 2e0) AND (`points`.`id` < 0))

### ORDER BY a text
SELECT id FROM sky.stars ORDER BY 'ra'
--- error
line 1, column 35: ORDER BY takes columns, not constants.
SELECT id FROM sky.stars ORDER BY 'ra'
                                  ^^^^
Hint: Name the column without quotes, or write its ordinal from 1.

### ORDER BY a column that a union has not
SELECT id FROM sky.stars UNION SELECT id FROM sky.labels ORDER BY ra
--- error
line 1, column 67: There is no output column `ra` to order by.
SELECT id FROM sky.stars UNION SELECT id FROM sky.labels ORDER BY ra
                                                                  ^^
Hint: What sets give has its columns only: id.

### USING a column of one side
SELECT id FROM sky.stars JOIN sky.labels USING (name)
--- error
line 1, column 8: Column `id` is ambiguous: it is in sky.stars and sky.labels.
SELECT id FROM sky.stars JOIN sky.labels USING (name)
       ^^
Hint: Qualify it: write `sky.stars.id` or `sky.labels.id`.

line 1, column 49: USING: column `name` is not there on the right side of the join.
SELECT id FROM sky.stars JOIN sky.labels USING (name)
                                                ^^^^
Hint: Join with ON, and qualify the columns.

### USING columns of two types
SELECT a.id FROM sky.stars AS a JOIN (SELECT label AS id FROM sky.labels) AS b USING (id)
--- error
line 1, column 87: USING: `id` is a number on the left and a string on the right.
SELECT a.id FROM sky.stars AS a JOIN (SELECT label AS id FROM sky.labels) AS b USING (id)
                                                                                      ^^
Hint: Join with ON, and qualify the columns.

### NATURAL join of columns of two types
SELECT a.ra FROM sky.stars AS a NATURAL JOIN (SELECT label AS id FROM sky.labels) AS b
--- error
line 1, column 18: NATURAL JOIN: `id` is a number on the left and a string on the right.
SELECT a.ra FROM sky.stars AS a NATURAL JOIN (SELECT label AS id FROM sky.labels) AS b
                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
Hint: Join with ON, and qualify the columns.

### two tables of one alias
SELECT 1 AS one FROM sky.stars AS t, sky.labels AS t
--- error
line 1, column 38: FROM has two tables named `t`.
SELECT 1 AS one FROM sky.stars AS t, sky.labels AS t
                                     ^^^^^^^^^^^^^^^
Hint: Give each an alias of its own: `... AS a`.

### shape in a point
SELECT id FROM pos.points WHERE 1 = CONTAINS(CIRCLE(10, 10, 1), POINT(ra, dec))
--- error
line 1, column 65: A point contains no circle.
SELECT id FROM pos.points WHERE 1 = CONTAINS(CIRCLE(10, 10, 1), POINT(ra, dec))
                                                                ^^^^^^^^^^^^^^
Hint: CONTAINS(a, b) asks whether a lies in b. Write: SELECT id FROM pos.points WHERE 1 = CONTAINS(POINT(ra, dec), CIRCLE(10, 10, 1))

### angles in texts
SELECT id FROM pos.points WHERE DISTANCE(POINT('05h34m31.9s', '+22d00m52s'), POINT(ra, dec)) < 1
--- error
line 1, column 48: An angle is a number, not a text.
SELECT id FROM pos.points WHERE DISTANCE(POINT('05h34m31.9s', '+22d00m52s'), POINT(ra, dec)) < 1
                                               ^^^^^^^^^^^^^
Hint: Angles are in degrees, with decimals; an hour is 15 degrees. Write: SELECT id FROM pos.points WHERE DISTANCE(POINT(83.6329167, '+22d00m52s'), POINT(ra, dec)) < 1

line 1, column 63: An angle is a number, not a text.
SELECT id FROM pos.points WHERE DISTANCE(POINT('05h34m31.9s', '+22d00m52s'), POINT(ra, dec)) < 1
                                                              ^^^^^^^^^^^^
Hint: Angles are in degrees, with decimals; an hour is 15 degrees. Write: SELECT id FROM pos.points WHERE DISTANCE(POINT('05h34m31.9s', 22.0144444), POINT(ra, dec)) < 1

### angles in texts of numbers
SELECT id FROM pos.points WHERE DISTANCE('05:34:31.9', '+22:00:52', ra, dec) < 1
--- error
line 1, column 42: An angle is a number, not a text.
SELECT id FROM pos.points WHERE DISTANCE('05:34:31.9', '+22:00:52', ra, dec) < 1
                                         ^^^^^^^^^^^^
Hint: Angles are in degrees, with decimals; an hour is 15 degrees. Write: SELECT id FROM pos.points WHERE DISTANCE(83.6329167, '+22:00:52', ra, dec) < 1

line 1, column 56: An angle is a number, not a text.
SELECT id FROM pos.points WHERE DISTANCE('05:34:31.9', '+22:00:52', ra, dec) < 1
                                                       ^^^^^^^^^^^
Hint: Angles are in degrees, with decimals; an hour is 15 degrees. Write: SELECT id FROM pos.points WHERE DISTANCE('05:34:31.9', 22.0144444, ra, dec) < 1

### CEIL is CEILING
SELECT CEIL(mag) FROM sky.stars
--- error
line 1, column 8: There is no function `CEIL`.
SELECT CEIL(mag) FROM sky.stars
       ^^^^
Hint: In ADQL it is CEILING. Write: SELECT CEILING(mag) FROM sky.stars

### LN is LOG
SELECT LN(mag), POW(mag, 2), IFNULL(mag, 0), RANDOM() FROM sky.stars
--- error
line 1, column 8: There is no function `LN`.
SELECT LN(mag), POW(mag, 2), IFNULL(mag, 0), RANDOM() FROM sky.stars
       ^^
Hint: In ADQL it is LOG. Write: SELECT LOG(mag), POW(mag, 2), IFNULL(mag, 0), RANDOM() FROM sky.stars

line 1, column 17: There is no function `POW`.
SELECT LN(mag), POW(mag, 2), IFNULL(mag, 0), RANDOM() FROM sky.stars
                ^^^
Hint: In ADQL it is POWER. Write: SELECT LN(mag), POWER(mag, 2), IFNULL(mag, 0), RANDOM() FROM sky.stars

line 1, column 30: There is no function `IFNULL`.
SELECT LN(mag), POW(mag, 2), IFNULL(mag, 0), RANDOM() FROM sky.stars
                             ^^^^^^
Hint: In ADQL it is COALESCE. Write: SELECT LN(mag), POW(mag, 2), COALESCE(mag, 0), RANDOM() FROM sky.stars

line 1, column 46: There is no function `RANDOM`.
SELECT LN(mag), POW(mag, 2), IFNULL(mag, 0), RANDOM() FROM sky.stars
                                             ^^^^^^
Hint: In ADQL it is RAND. Write: SELECT LN(mag), POW(mag, 2), IFNULL(mag, 0), RAND() FROM sky.stars

### SUBSTR and LEN
SELECT SUBSTR(name, 1, 3), LEN(name), NOW() FROM sky.stars
--- error
line 1, column 8: There is no function `SUBSTR`.
SELECT SUBSTR(name, 1, 3), LEN(name), NOW() FROM sky.stars
       ^^^^^^
Hint: For the first letters write CAST(x AS VARCHAR(3)); or use LIKE.

line 1, column 28: There is no function `LEN`.
SELECT SUBSTR(name, 1, 3), LEN(name), NOW() FROM sky.stars
                           ^^^
Hint: ADQL has no length of a text; x LIKE '___%' has three letters or more.

line 1, column 39: There is no function `NOW`.
SELECT SUBSTR(name, 1, 3), LEN(name), NOW() FROM sky.stars
                                      ^^^
Hint: Write the time: CAST('2026-01-01T00:00:00' AS TIMESTAMP).

### LOG with a base
SELECT LOG(10, mag) FROM sky.stars
--- error
line 1, column 8: LOG does not take 2 arguments.
SELECT LOG(10, mag) FROM sky.stars
       ^^^^^^^^^^^^
Hint: Call it as LOG(x). It is the natural logarithm; LOG10 is that to base 10.

### unknown function
SELECT qwertz(mag) FROM sky.stars
--- error
line 1, column 8: There is no function `qwertz`.
SELECT qwertz(mag) FROM sky.stars
       ^^^^^^
Hint: The functions of this service are listed in its capabilities.

### magnitudes have no other unit
SELECT IN_UNIT(mag, 'Jy') FROM sky.stars
--- error
line 1, column 8: `mag` cannot be converted into `Jy` by a factor.
SELECT IN_UNIT(mag, 'Jy') FROM sky.stars
       ^^^^^^^^^^^^^^^^^^
Hint: Logarithms have no factor: a flux is POWER(10, -0.4 * m), a magnitude -2.5 * LOG10(flux).

### unit of a derived value
SELECT IN_UNIT(pm * 2, 'deg/yr') AS a, IN_UNIT(speed / flux, 'm.s**-1.Jy**-1') AS b FROM lab.rates WHERE id = 1
--- rows
0.002,750.0
--- columns
a  double  unit=deg/yr
b  double  unit=m.s**-1.Jy**-1
--- duckdb
SELECT (("rates"."pm" * 2) * 2.777777777777778e-07) AS "a", (("rates"."speed" / nullif("rates"."flux", 0)) * 1000.0e0) AS "b"
FROM "lab"."rates_1" AS "rates"
WHERE ("rates"."id" = 1)
--- postgresql
SELECT (("rates"."pm" * 2) * 2.777777777777778e-07::DOUBLE PRECISION) AS "a", (("rates"."speed" / nullif("rates"."flux", 0)) * 1000.0e0::DOUBLE PRECISION) AS "b"
FROM "lab"."rates_1" AS "rates"
WHERE ("rates"."id" = 1)
--- mariadb
SELECT ((`rates`.`pm` * 2) * 2.777777777777778e-07) AS `a`, ((`rates`.`speed` / `rates`.`flux`) * 1000.0e0) AS `b`
FROM `lab`.`rates_1` AS `rates`
WHERE (`rates`.`id` = 1)

### degrees Celsius
SELECT IN_UNIT(hot, 'deg_C') FROM lab.rates
--- error
line 1, column 8: `K` cannot be converted into `deg_C` by a factor.
SELECT IN_UNIT(hot, 'deg_C') FROM lab.rates
       ^^^^^^^^^^^^^^^^^^^^^
Hint: Degrees Celsius have another zero: subtract 273.15 from kelvins.

### ORDER BY NULL of a union
SELECT id FROM sky.stars UNION SELECT id FROM sky.labels ORDER BY NULL
--- error
line 1, column 67: ORDER BY takes columns, not constants.
SELECT id FROM sky.stars UNION SELECT id FROM sky.labels ORDER BY NULL
                                                                  ^^^^
Hint: Name the column without quotes, or write its ordinal from 1.

### ORDER BY geometry of NULL
SELECT id FROM lab.one AS o, pos.shapes WHERE id = 1 ORDER BY CONTAINS(CASE WHEN o.one = 2 THEN NULL END, c)
--- rows
1
--- duckdb
SELECT "shapes"."id" AS "id"
FROM "lab"."one_1" AS "o"
CROSS JOIN "pos"."shapes_1" AS "shapes"
WHERE ("shapes"."id" = 1)
ORDER BY COALESCE(NULL, 0) ASC NULLS LAST
--- postgresql
SELECT "shapes"."id" AS "id"
FROM "lab"."one_1" AS "o"
CROSS JOIN "pos"."shapes_1" AS "shapes"
WHERE ("shapes"."id" = 1)
ORDER BY NULL::DOUBLE PRECISION ASC NULLS LAST
--- mariadb
SELECT `shapes`.`id` AS `id`
FROM `lab`.`one_1` AS `o`
CROSS JOIN `pos`.`shapes_1` AS `shapes`
WHERE (`shapes`.`id` = 1)
ORDER BY COALESCE(NULL, 0) IS NULL, COALESCE(NULL, 0)

### no time beside times in COALESCE and CASE
SELECT COALESCE(seen, 'never') AS a, CASE n WHEN 1 THEN seen ELSE '?' END AS b, CASE seen WHEN '2020/1/2' THEN 1 END AS c FROM sky.stars
--- error
line 1, column 23: This text is no time.
SELECT COALESCE(seen, 'never') AS a, CASE n WHEN 1 THEN seen ELSE '?' END AS b, CASE seen WHEN '2020...
                      ^^^^^^^
Hint: Write times as '2016-01-31' or '2016-01-31T12:30:00', as ISO 8601 does.

line 1, column 67: This text is no time.
SELECT COALESCE(seen, 'never') AS a, CASE n WHEN 1 THEN seen ELSE '?' END AS b, CASE seen WHEN '2020...
                                                                  ^^^
Hint: Write times as '2016-01-31' or '2016-01-31T12:30:00', as ISO 8601 does.

line 1, column 96: This text is no time.
...) AS a, CASE n WHEN 1 THEN seen ELSE '?' END AS b, CASE seen WHEN '2020/1/2' THEN 1 END AS c FROM sk...
                                                                     ^^^^^^^^^^
Hint: Write times as '2016-01-31' or '2016-01-31T12:30:00', as ISO 8601 does. Write: ...ASE n WHEN 1 THEN seen ELSE '?' END AS b, CASE seen WHEN '2020-01-02' THEN 1 END AS c FROM sky.stars

### texts in COALESCE need not be times
SELECT COALESCE('never', 'a') AS a FROM lab.one
--- rows
"never"
--- duckdb
SELECT coalesce('never', 'a') AS "a"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT coalesce('never', 'a') AS "a"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT COALESCE((_utf8mb4'never' COLLATE utf8mb4_nopad_bin), (_utf8mb4'a' COLLATE utf8mb4_nopad_bin)) AS `a`
FROM `lab`.`one_1` AS `one`

### NULL first in COALESCE, CASE, IN and BETWEEN decides no type
SELECT COALESCE(NULL, t, id) AS a, CASE WHEN id = 1 THEN NULL WHEN id = 2 THEN t ELSE id END AS b, CASE NULL WHEN t THEN 1 WHEN id THEN 2 END AS c FROM lab.mixed WHERE NULL IN (id, t) OR NULL BETWEEN t AND id
--- error
line 1, column 26: COALESCE begins with a timestamp, but this is a number.
SELECT COALESCE(NULL, t, id) AS a, CASE WHEN id = 1 THEN NULL WHEN id = 2 THEN t ELSE id END AS b, C...
                         ^^
Hint: All its arguments must be of one type.

line 1, column 87: CASE gives a timestamp first, but here a number.
..., t, id) AS a, CASE WHEN id = 1 THEN NULL WHEN id = 2 THEN t ELSE id END AS b, CASE NULL WHEN t THEN...
                                                                     ^^
Hint: Give all its values one type; CAST turns one into another.

line 1, column 129: A timestamp cannot be compared with a number.
...WHEN id = 2 THEN t ELSE id END AS b, CASE NULL WHEN t THEN 1 WHEN id THEN 2 END AS c FROM lab.mixed ...
                                                                     ^^
Hint: Write times as '2016-01-31' or '2016-01-31T12:30:00'.

line 1, column 182: A number cannot be compared with a timestamp.
... THEN 1 WHEN id THEN 2 END AS c FROM lab.mixed WHERE NULL IN (id, t) OR NULL BETWEEN t AND id
                                                                     ^
Hint: Write times as '2016-01-31' or '2016-01-31T12:30:00'.

line 1, column 207: A timestamp cannot be compared with a number.
...D AS c FROM lab.mixed WHERE NULL IN (id, t) OR NULL BETWEEN t AND id
                                                                     ^^
Hint: Write times as '2016-01-31' or '2016-01-31T12:30:00'.
