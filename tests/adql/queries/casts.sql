### CAST of a text to INTEGER
SELECT CAST('12' AS INTEGER) + 1 AS x FROM lab.one
--- rows
13
--- columns
x  int
--- duckdb
SELECT (CAST('12' AS INTEGER) + 1) AS "x"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT CAST((CAST(CAST('12' AS INTEGER) AS BIGINT) + 1) AS INTEGER) AS "x"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT (((CASE WHEN (_utf8mb4'12' COLLATE utf8mb4_nopad_bin) REGEXP '^[[:space:]]*[-+]?([0-9]+[.]?[0-9]*|[.][0-9]+)([eE][-+]?[0-9]+)?[[:space:]]*$' THEN ROUND(CAST((_utf8mb4'12' COLLATE utf8mb4_nopad_bin) AS DECIMAL(65, 30))) DIV 1 ELSE (LENGTH((_utf8mb4'12' COLLATE utf8mb4_nopad_bin)) + 2) * 9223372036854775807 END) + 9223372034707292160 - 9223372034707292160 - 9223372034707292160 + 9223372034707292160) + 1) AS `x`
FROM `lab`.`one_1` AS `one`

### CAST of a text to each whole type
SELECT CAST('-7' AS SMALLINT) AS s, CAST('8' AS INT) AS i, CAST('9000000000' AS BIGINT) AS b FROM lab.one
--- rows
-7, 8, 9000000000
--- columns
s  short
i  int
b  long
--- duckdb
SELECT CAST('-7' AS SMALLINT) AS "s", CAST('8' AS INTEGER) AS "i", CAST('9000000000' AS BIGINT) AS "b"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT CAST(CAST('-7' AS SMALLINT) AS SMALLINT) AS "s", CAST(CAST('8' AS INTEGER) AS INTEGER) AS "i", CAST('9000000000' AS BIGINT) AS "b"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT ((CASE WHEN (_utf8mb4'-7' COLLATE utf8mb4_nopad_bin) REGEXP '^[[:space:]]*[-+]?([0-9]+[.]?[0-9]*|[.][0-9]+)([eE][-+]?[0-9]+)?[[:space:]]*$' THEN ROUND(CAST((_utf8mb4'-7' COLLATE utf8mb4_nopad_bin) AS DECIMAL(65, 30))) DIV 1 ELSE (LENGTH((_utf8mb4'-7' COLLATE utf8mb4_nopad_bin)) + 2) * 9223372036854775807 END) + 9223372036854743040 - 9223372036854743040 - 9223372036854743040 + 9223372036854743040) AS `s`, ((CASE WHEN (_utf8mb4'8' COLLATE utf8mb4_nopad_bin) REGEXP '^[[:space:]]*[-+]?([0-9]+[.]?[0-9]*|[.][0-9]+)([eE][-+]?[0-9]+)?[[:space:]]*$' THEN ROUND(CAST((_utf8mb4'8' COLLATE utf8mb4_nopad_bin) AS DECIMAL(65, 30))) DIV 1 ELSE (LENGTH((_utf8mb4'8' COLLATE utf8mb4_nopad_bin)) + 2) * 9223372036854775807 END) + 9223372034707292160 - 9223372034707292160 - 9223372034707292160 + 9223372034707292160) AS `i`, (CASE WHEN (_utf8mb4'9000000000' COLLATE utf8mb4_nopad_bin) REGEXP '^[[:space:]]*[-+]?([0-9]+[.]?[0-9]*|[.][0-9]+)([eE][-+]?[0-9]+)?[[:space:]]*$' THEN ROUND(CAST((_utf8mb4'9000000000' COLLATE utf8mb4_nopad_bin) AS DECIMAL(65, 30))) DIV 1 ELSE (LENGTH((_utf8mb4'9000000000' COLLATE utf8mb4_nopad_bin)) + 2) * 9223372036854775807 END) AS `b`
FROM `lab`.`one_1` AS `one`

### CAST of a text to each floating type
SELECT CAST('1.5' AS REAL) AS f, CAST('-2.5e3' AS DOUBLE PRECISION) AS d FROM lab.one
--- rows
1.5, -2500
--- columns
f  float
d  double
--- duckdb
SELECT CAST('1.5' AS REAL) AS "f", CAST('-2.5e3' AS DOUBLE) AS "d"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT CAST('1.5' AS REAL) AS "f", CAST('-2.5e3' AS DOUBLE PRECISION) AS "d"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT CAST(CAST((CASE WHEN (_utf8mb4'1.5' COLLATE utf8mb4_nopad_bin) REGEXP '^[[:space:]]*[-+]?([0-9]+[.]?[0-9]*|[.][0-9]+)([eE][-+]?[0-9]+)?[[:space:]]*$' THEN CAST((_utf8mb4'1.5' COLLATE utf8mb4_nopad_bin) AS DOUBLE) ELSE POWER(LENGTH((_utf8mb4'1.5' COLLATE utf8mb4_nopad_bin)) + 10, 400) END) * 5.282945311356653e269 / 5.282945311356653e269 AS FLOAT) AS DOUBLE) AS `f`, (CASE WHEN (_utf8mb4'-2.5e3' COLLATE utf8mb4_nopad_bin) REGEXP '^[[:space:]]*[-+]?([0-9]+[.]?[0-9]*|[.][0-9]+)([eE][-+]?[0-9]+)?[[:space:]]*$' THEN CAST((_utf8mb4'-2.5e3' COLLATE utf8mb4_nopad_bin) AS DOUBLE) ELSE POWER(LENGTH((_utf8mb4'-2.5e3' COLLATE utf8mb4_nopad_bin)) + 10, 400) END) AS `d`
FROM `lab`.`one_1` AS `one`

### CAST of a text with a plus sign
SELECT CAST('+5' AS INTEGER) AS x FROM lab.one
--- rows
5
--- duckdb
SELECT CAST('+5' AS INTEGER) AS "x"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT CAST(CAST('+5' AS INTEGER) AS INTEGER) AS "x"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT ((CASE WHEN (_utf8mb4'+5' COLLATE utf8mb4_nopad_bin) REGEXP '^[[:space:]]*[-+]?([0-9]+[.]?[0-9]*|[.][0-9]+)([eE][-+]?[0-9]+)?[[:space:]]*$' THEN ROUND(CAST((_utf8mb4'+5' COLLATE utf8mb4_nopad_bin) AS DECIMAL(65, 30))) DIV 1 ELSE (LENGTH((_utf8mb4'+5' COLLATE utf8mb4_nopad_bin)) + 2) * 9223372036854775807 END) + 9223372034707292160 - 9223372034707292160 - 9223372034707292160 + 9223372034707292160) AS `x`
FROM `lab`.`one_1` AS `one`

### CAST of an int to DOUBLE PRECISION divides as doubles do
SELECT CAST(7 AS DOUBLE PRECISION) / 2 AS x FROM lab.one
--- rows
3.5
--- duckdb
SELECT (CAST(7 AS DOUBLE) / 2) AS "x"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT (CAST(7 AS DOUBLE PRECISION) / 2) AS "x"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT (CAST(7 AS DOUBLE) / 2) AS `x`
FROM `lab`.`one_1` AS `one`

### CAST of a whole double to INTEGER
SELECT CAST(3.0 AS INTEGER) AS x, CAST(-3.0 AS BIGINT) AS y FROM lab.one
--- rows
3, -3
--- duckdb
SELECT CAST(3.0e0 AS INTEGER) AS "x", CAST((-3.0e0) AS BIGINT) AS "y"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT CAST(CAST(3.0e0::DOUBLE PRECISION AS INTEGER) AS INTEGER) AS "x", CAST((-3.0e0::DOUBLE PRECISION) AS BIGINT) AS "y"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT (CAST(3.0e0 AS SIGNED) + 9223372034707292160 - 9223372034707292160 - 9223372034707292160 + 9223372034707292160) AS `x`, (CAST((-3.0e0) AS SIGNED) + 1023 - 1024 + 1) AS `y`
FROM `lab`.`one_1` AS `one`

### CAST of a double rounds to the next whole number
SELECT CAST(2.7 AS INTEGER) AS a, CAST(-2.7 AS INTEGER) AS b, CAST(2.2 AS INTEGER) AS c FROM lab.one
--- rows
3, -3, 2
--- duckdb
SELECT CAST(2.7e0 AS INTEGER) AS "a", CAST((-2.7e0) AS INTEGER) AS "b", CAST(2.2e0 AS INTEGER) AS "c"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT CAST(CAST(2.7e0::DOUBLE PRECISION AS INTEGER) AS INTEGER) AS "a", CAST(CAST((-2.7e0::DOUBLE PRECISION) AS INTEGER) AS INTEGER) AS "b", CAST(CAST(2.2e0::DOUBLE PRECISION AS INTEGER) AS INTEGER) AS "c"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT (CAST(2.7e0 AS SIGNED) + 9223372034707292160 - 9223372034707292160 - 9223372034707292160 + 9223372034707292160) AS `a`, (CAST((-2.7e0) AS SIGNED) + 9223372034707292160 - 9223372034707292160 - 9223372034707292160 + 9223372034707292160) AS `b`, (CAST(2.2e0 AS SIGNED) + 9223372034707292160 - 9223372034707292160 - 9223372034707292160 + 9223372034707292160) AS `c`
FROM `lab`.`one_1` AS `one`

### CAST of a double column to BIGINT
SELECT CAST(d AS BIGINT) AS x FROM lab.mixed WHERE id = 3
--- rows
10000000000
--- duckdb
SELECT CAST("mixed"."d" AS BIGINT) AS "x"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" = 3)
--- postgresql
SELECT CAST("mixed"."d" AS BIGINT) AS "x"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" = 3)
--- mariadb
SELECT (CAST(`mixed`.`d` AS SIGNED) + 1023 - 1024 + 1) AS `x`
FROM `lab`.`mixed_1` AS `mixed`
WHERE (`mixed`.`id` = 3)

### CAST of a long to DOUBLE PRECISION
SELECT CAST(b AS DOUBLE PRECISION) AS x FROM lab.mixed WHERE id = 1
--- rows
1e10
--- duckdb
SELECT CAST("mixed"."b" AS DOUBLE) AS "x"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" = 1)
--- postgresql
SELECT CAST("mixed"."b" AS DOUBLE PRECISION) AS "x"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" = 1)
--- mariadb
SELECT CAST(`mixed`.`b` AS DOUBLE) AS `x`
FROM `lab`.`mixed_1` AS `mixed`
WHERE (`mixed`.`id` = 1)

### CAST of a double to REAL keeps 24 bits
SELECT CAST(16777217.0 AS REAL) AS x FROM lab.one
--- rows
16777216
--- columns
x  float
--- duckdb
SELECT CAST(16777217.0e0 AS REAL) AS "x"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT CAST(16777217.0e0::DOUBLE PRECISION AS REAL) AS "x"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT CAST(CAST(16777217.0e0 * 5.282945311356653e269 / 5.282945311356653e269 AS FLOAT) AS DOUBLE) AS `x`
FROM `lab`.`one_1` AS `one`

### CAST of an int to VARCHAR
SELECT CAST(n AS VARCHAR) AS x FROM lab.mixed WHERE id = 2
--- rows
"-20"
--- columns
x  char[*]
--- duckdb
SELECT CAST("mixed"."n" AS VARCHAR) AS "x"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" = 2)
--- postgresql
SELECT CAST("mixed"."n" AS TEXT) AS "x"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" = 2)
--- mariadb
SELECT (CONVERT(CAST(`mixed`.`n` AS CHAR) USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `x`
FROM `lab`.`mixed_1` AS `mixed`
WHERE (`mixed`.`id` = 2)

### CAST of an int to CHAR
SELECT CAST(n AS CHAR(3)) || '.' AS x FROM lab.mixed WHERE id = 2
--- rows
"-20."
--- duckdb
SELECT (LEFT(CAST("mixed"."n" AS VARCHAR), 3) || '.') AS "x"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" = 2)
--- postgresql
SELECT (LEFT(CAST("mixed"."n" AS TEXT), 3) || '.') AS "x"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" = 2)
--- mariadb
SELECT CONCAT(LEFT((CONVERT(CAST(`mixed`.`n` AS CHAR) USING utf8mb4) COLLATE utf8mb4_nopad_bin), 3), (_utf8mb4'.' COLLATE utf8mb4_nopad_bin)) AS `x`
FROM `lab`.`mixed_1` AS `mixed`
WHERE (`mixed`.`id` = 2)

### CAST of a long to VARCHAR
SELECT CAST(b AS VARCHAR) AS x FROM lab.mixed WHERE id = 6
--- rows
"9223372036854775807"
--- duckdb
SELECT CAST("mixed"."b" AS VARCHAR) AS "x"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" = 6)
--- postgresql
SELECT CAST("mixed"."b" AS TEXT) AS "x"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" = 6)
--- mariadb
SELECT (CONVERT(CAST(`mixed`.`b` AS CHAR) USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `x`
FROM `lab`.`mixed_1` AS `mixed`
WHERE (`mixed`.`id` = 6)

### CAST to VARCHAR cuts at its length
SELECT CAST('abcdef' AS VARCHAR(3)) AS x FROM lab.one
--- rows
"abc"
--- duckdb
SELECT LEFT(CAST('abcdef' AS VARCHAR), 3) AS "x"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT LEFT(CAST('abcdef' AS TEXT), 3) AS "x"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT LEFT((_utf8mb4'abcdef' COLLATE utf8mb4_nopad_bin), 3) AS `x`
FROM `lab`.`one_1` AS `one`

### CAST to CHAR cuts at its length
SELECT CAST('abcdef' AS CHAR(2)) || '|' AS x FROM lab.one
--- rows
"ab|"
--- duckdb
SELECT (LEFT(CAST('abcdef' AS VARCHAR), 2) || '|') AS "x"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT (LEFT(CAST('abcdef' AS TEXT), 2) || '|') AS "x"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT CONCAT(LEFT((_utf8mb4'abcdef' COLLATE utf8mb4_nopad_bin), 2), (_utf8mb4'|' COLLATE utf8mb4_nopad_bin)) AS `x`
FROM `lab`.`one_1` AS `one`

### CAST to CHARACTER is the same
SELECT CAST('abcdef' AS CHARACTER(4)) AS x FROM lab.one
--- rows
"abcd"
--- duckdb
SELECT LEFT(CAST('abcdef' AS VARCHAR), 4) AS "x"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT LEFT(CAST('abcdef' AS TEXT), 4) AS "x"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT LEFT((_utf8mb4'abcdef' COLLATE utf8mb4_nopad_bin), 4) AS `x`
FROM `lab`.`one_1` AS `one`

### CAST of a short text to a long VARCHAR does not fill it
SELECT CAST('ab' AS VARCHAR(10)) || '|' AS x FROM lab.one
--- rows
"ab|"
--- duckdb
SELECT (LEFT(CAST('ab' AS VARCHAR), 10) || '|') AS "x"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT (LEFT(CAST('ab' AS TEXT), 10) || '|') AS "x"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT CONCAT(LEFT((_utf8mb4'ab' COLLATE utf8mb4_nopad_bin), 10), (_utf8mb4'|' COLLATE utf8mb4_nopad_bin)) AS `x`
FROM `lab`.`one_1` AS `one`

### CAST to a length counts letters, not bytes
SELECT CAST('Größe' AS VARCHAR(4)) AS x FROM lab.one
--- rows
"Größ"
--- duckdb
SELECT LEFT(CAST('Größe' AS VARCHAR), 4) AS "x"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT LEFT(CAST('Größe' AS TEXT), 4) AS "x"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT LEFT((_utf8mb4 X'4772C3B6C39F65' COLLATE utf8mb4_nopad_bin), 4) AS `x`
FROM `lab`.`one_1` AS `one`

### CAST to VARCHAR keeps blanks at the end
SELECT CAST(word AS VARCHAR) || '|' AS x FROM lab.words WHERE id = 3
--- rows
"VEGA |"
--- duckdb
SELECT (CAST("words"."word" AS VARCHAR) || '|') AS "x"
FROM "lab"."words_1" AS "words"
WHERE ("words"."id" = 3)
--- postgresql
SELECT (CAST("words"."word" AS TEXT) || '|') AS "x"
FROM "lab"."words_1" AS "words"
WHERE ("words"."id" = 3)
--- mariadb
SELECT CONCAT((CONVERT(`words`.`word` USING utf8mb4) COLLATE utf8mb4_nopad_bin), (_utf8mb4'|' COLLATE utf8mb4_nopad_bin)) AS `x`
FROM `lab`.`words_1` AS `words`
WHERE (`words`.`id` = 3)

### CAST of a number to look for digits
SELECT id FROM lab.mixed WHERE CAST(n AS VARCHAR) LIKE '%0' AND id < 6
--- rows
1
2
3
5
--- duckdb
SELECT "mixed"."id" AS "id"
FROM "lab"."mixed_1" AS "mixed"
WHERE ((CAST("mixed"."n" AS VARCHAR) LIKE '%0') AND ("mixed"."id" < 6))
--- postgresql
SELECT "mixed"."id" AS "id"
FROM "lab"."mixed_1" AS "mixed"
WHERE ((CAST("mixed"."n" AS TEXT) LIKE '%0' ESCAPE '') AND ("mixed"."id" < 6))
--- mariadb
SELECT `mixed`.`id` AS `id`
FROM `lab`.`mixed_1` AS `mixed`
WHERE (((CONVERT(CAST(`mixed`.`n` AS CHAR) USING utf8mb4) COLLATE utf8mb4_nopad_bin) LIKE (_utf8mb4'%0' COLLATE utf8mb4_nopad_bin) ESCAPE '|') AND (`mixed`.`id` < 6))

### CAST of NULL to each type
SELECT CAST(NULL AS INTEGER) AS i, CAST(NULL AS DOUBLE PRECISION) AS d, CAST(NULL AS VARCHAR) AS s, CAST(NULL AS TIMESTAMP) AS t FROM lab.one
--- rows
null, null, null, null
--- columns
i  int
d  double
s  char[*]
t  char[*]  xtype=timestamp
--- duckdb
SELECT CAST(NULL AS INTEGER) AS "i", CAST(NULL AS DOUBLE) AS "d", CAST(NULL AS VARCHAR) AS "s", CAST(NULL AS TIMESTAMP) AS "t"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT CAST(CAST(NULL AS INTEGER) AS INTEGER) AS "i", CAST(NULL AS DOUBLE PRECISION) AS "d", CAST(NULL AS TEXT) AS "s", CAST(NULL AS TIMESTAMP) AS "t"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT (CAST(NULL AS SIGNED) + 9223372034707292160 - 9223372034707292160 - 9223372034707292160 + 9223372034707292160) AS `i`, CAST(NULL AS DOUBLE) AS `d`, (CONVERT(CAST(NULL AS CHAR) USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `s`, CAST(NULL AS DATETIME(6)) AS `t`
FROM `lab`.`one_1` AS `one`

### CAST of a NULL in a column
SELECT CAST(n AS DOUBLE PRECISION) AS x, CAST(s AS VARCHAR(2)) AS y FROM lab.mixed WHERE id = 4
--- rows
null, null
--- duckdb
SELECT CAST("mixed"."n" AS DOUBLE) AS "x", LEFT(CAST("mixed"."s" AS VARCHAR), 2) AS "y"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" = 4)
--- postgresql
SELECT CAST("mixed"."n" AS DOUBLE PRECISION) AS "x", LEFT(CAST("mixed"."s" AS TEXT), 2) AS "y"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" = 4)
--- mariadb
SELECT CAST(`mixed`.`n` AS DOUBLE) AS `x`, LEFT((CONVERT(`mixed`.`s` USING utf8mb4) COLLATE utf8mb4_nopad_bin), 2) AS `y`
FROM `lab`.`mixed_1` AS `mixed`
WHERE (`mixed`.`id` = 4)

### CAST keeps the unit of a number
SELECT CAST(wave AS INTEGER) AS w FROM obs.bands WHERE band = 'g'
--- rows
480
--- columns
w  int  unit=nm  ucd=em.wl
--- duckdb
SELECT CAST("bands"."wave" AS INTEGER) AS "w"
FROM "obs"."bands_1" AS "bands"
WHERE ("bands"."band" = 'g')
--- postgresql
SELECT CAST(CAST("bands"."wave" AS INTEGER) AS INTEGER) AS "w"
FROM "obs"."bands_1" AS "bands"
WHERE ("bands"."band" = 'g')
--- mariadb
SELECT (CAST(`bands`.`wave` AS SIGNED) + 9223372034707292160 - 9223372034707292160 - 9223372034707292160 + 9223372034707292160) AS `w`
FROM `obs`.`bands_1` AS `bands`
WHERE (`bands`.`band` = _utf8mb4'g' AND `bands`.`band` = (_utf8mb4'g' COLLATE utf8mb4_nopad_bin))

### CAST within CAST
SELECT CAST(CAST(n AS VARCHAR) AS INTEGER) + 1 AS x FROM lab.mixed WHERE id = 1
--- rows
11
--- duckdb
SELECT (CAST(CAST("mixed"."n" AS VARCHAR) AS INTEGER) + 1) AS "x"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" = 1)
--- postgresql
SELECT CAST((CAST(CAST(round(CAST(CAST("mixed"."n" AS TEXT) AS NUMERIC)) AS INTEGER) AS BIGINT) + 1) AS INTEGER) AS "x"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" = 1)
--- mariadb
SELECT (((CASE WHEN (CONVERT(CAST(`mixed`.`n` AS CHAR) USING utf8mb4) COLLATE utf8mb4_nopad_bin) REGEXP '^[[:space:]]*[-+]?([0-9]+[.]?[0-9]*|[.][0-9]+)([eE][-+]?[0-9]+)?[[:space:]]*$' THEN ROUND(CAST((CONVERT(CAST(`mixed`.`n` AS CHAR) USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS DECIMAL(65, 30))) DIV 1 ELSE (LENGTH((CONVERT(CAST(`mixed`.`n` AS CHAR) USING utf8mb4) COLLATE utf8mb4_nopad_bin)) + 2) * 9223372036854775807 END) + 9223372034707292160 - 9223372034707292160 - 9223372034707292160 + 9223372034707292160) + 1) AS `x`
FROM `lab`.`mixed_1` AS `mixed`
WHERE (`mixed`.`id` = 1)

### CAST in WHERE
SELECT band FROM obs.bands WHERE CAST(wave / 100 AS INTEGER) = 5
--- rows
"g"
--- duckdb
SELECT "bands"."band" AS "band"
FROM "obs"."bands_1" AS "bands"
WHERE (CAST(("bands"."wave" / 100) AS INTEGER) = 5)
--- postgresql
SELECT "bands"."band" AS "band"
FROM "obs"."bands_1" AS "bands"
WHERE (CAST(("bands"."wave" / 100) AS INTEGER) = 5)
--- mariadb
SELECT (CONVERT(`bands`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `band`
FROM `obs`.`bands_1` AS `bands`
WHERE ((CAST((`bands`.`wave` / 100) AS SIGNED) + 9223372034707292160 - 9223372034707292160 - 9223372034707292160 + 9223372034707292160) = 5)

### CAST in GROUP BY
SELECT CAST(wave / 500 AS INTEGER) AS k, COUNT(*) AS c FROM obs.bands GROUP BY CAST(wave / 500 AS INTEGER)
--- rows
1, 2
2, 1
--- duckdb
SELECT CAST(("bands"."wave" / 500) AS INTEGER) AS "k", COUNT(*) AS "c"
FROM "obs"."bands_1" AS "bands"
GROUP BY CAST(("bands"."wave" / 500) AS INTEGER)
--- postgresql
SELECT CAST(CAST(("bands"."wave" / 500) AS INTEGER) AS INTEGER) AS "k", COUNT(*) AS "c"
FROM "obs"."bands_1" AS "bands"
GROUP BY CAST(("bands"."wave" / 500) AS INTEGER)
--- mariadb
SELECT (CAST((`bands`.`wave` / 500) AS SIGNED) + 9223372034707292160 - 9223372034707292160 - 9223372034707292160 + 9223372034707292160) AS `k`, COUNT(*) AS `c`
FROM `obs`.`bands_1` AS `bands`
GROUP BY (CAST((`bands`.`wave` / 500) AS SIGNED) + 9223372034707292160 - 9223372034707292160 - 9223372034707292160 + 9223372034707292160)

### CAST in ORDER BY
SELECT night FROM obs.nights ORDER BY CAST(night AS VARCHAR) DESC
--- rows
4
3
2
1
--- duckdb
SELECT "nights"."night" AS "night"
FROM "obs"."nights_1" AS "nights"
ORDER BY CAST("nights"."night" AS VARCHAR) DESC NULLS LAST
--- postgresql
SELECT "nights"."night" AS "night"
FROM "obs"."nights_1" AS "nights"
ORDER BY CAST(CAST("nights"."night" AS TEXT) AS TEXT) COLLATE "C" DESC NULLS LAST
--- mariadb
SELECT `nights`.`night` AS `night`
FROM `obs`.`nights_1` AS `nights`
ORDER BY (CONVERT(CAST(`nights`.`night` AS CHAR) USING utf8mb4) COLLATE utf8mb4_nopad_bin) DESC

### CAST of a number in front of a string
SELECT 'n=' || CAST(n AS VARCHAR) AS x FROM lab.mixed WHERE id = 3
--- rows
"n=30"
--- duckdb
SELECT ('n=' || CAST("mixed"."n" AS VARCHAR)) AS "x"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" = 3)
--- postgresql
SELECT ('n=' || CAST("mixed"."n" AS TEXT)) AS "x"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" = 3)
--- mariadb
SELECT CONCAT((_utf8mb4'n=' COLLATE utf8mb4_nopad_bin), (CONVERT(CAST(`mixed`.`n` AS CHAR) USING utf8mb4) COLLATE utf8mb4_nopad_bin)) AS `x`
FROM `lab`.`mixed_1` AS `mixed`
WHERE (`mixed`.`id` = 3)

### CAST of a truth value to VARCHAR
SELECT id, CAST(flag AS VARCHAR) AS x FROM lab.mixed WHERE id <= 2
--- rows
1, "true"
2, "false"
--- duckdb
SELECT "mixed"."id" AS "id", CAST("mixed"."flag" AS VARCHAR) AS "x"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" <= 2)
--- postgresql
SELECT "mixed"."id" AS "id", CAST("mixed"."flag" AS TEXT) AS "x"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" <= 2)
--- mariadb
SELECT `mixed`.`id` AS `id`, (CONVERT((CASE WHEN `mixed`.`flag` THEN 'true' WHEN NOT `mixed`.`flag` THEN 'false' END) USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `x`
FROM `lab`.`mixed_1` AS `mixed`
WHERE (`mixed`.`id` <= 2)

### CAST of a truth value to INTEGER
SELECT id, CAST(flag AS INTEGER) AS x FROM lab.mixed WHERE id <= 2
--- rows
1, 1
2, 0
--- duckdb
SELECT "mixed"."id" AS "id", CAST("mixed"."flag" AS INTEGER) AS "x"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" <= 2)
--- postgresql
SELECT "mixed"."id" AS "id", CAST(CAST("mixed"."flag" AS INTEGER) AS INTEGER) AS "x"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" <= 2)
--- mariadb
SELECT `mixed`.`id` AS `id`, CAST(`mixed`.`flag` AS SIGNED) AS `x`
FROM `lab`.`mixed_1` AS `mixed`
WHERE (`mixed`.`id` <= 2)

### CAST of a timestamp to VARCHAR is its ISO text
SELECT CAST(t AS VARCHAR(10)) AS x FROM lab.mixed WHERE id = 1
--- rows
"2020-01-01"
--- duckdb
SELECT LEFT(replace(CAST("mixed"."t" AS VARCHAR), ' ', 'T'), 10) AS "x"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" = 1)
--- postgresql
SELECT LEFT(replace(CAST("mixed"."t" AS TEXT), ' ', 'T'), 10) AS "x"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" = 1)
--- mariadb
SELECT LEFT((CONVERT(TRIM(TRAILING '.' FROM TRIM(TRAILING '0' FROM DATE_FORMAT(`mixed`.`t`, '%Y-%m-%dT%H:%i:%s.%f'))) USING utf8mb4) COLLATE utf8mb4_nopad_bin), 10) AS `x`
FROM `lab`.`mixed_1` AS `mixed`
WHERE (`mixed`.`id` = 1)

### CAST of a whole timestamp to VARCHAR has a T
SELECT CAST(t AS VARCHAR) AS x FROM lab.mixed WHERE id = 1
--- rows
"2020-01-01T00:00:00"
--- duckdb
SELECT replace(CAST("mixed"."t" AS VARCHAR), ' ', 'T') AS "x"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" = 1)
--- postgresql
SELECT replace(CAST("mixed"."t" AS TEXT), ' ', 'T') AS "x"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" = 1)
--- mariadb
SELECT (CONVERT(TRIM(TRAILING '.' FROM TRIM(TRAILING '0' FROM DATE_FORMAT(`mixed`.`t`, '%Y-%m-%dT%H:%i:%s.%f'))) USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `x`
FROM `lab`.`mixed_1` AS `mixed`
WHERE (`mixed`.`id` = 1)

### CAST of a timestamp with fractions to VARCHAR
SELECT CAST(t AS VARCHAR(21)) AS x FROM lab.mixed WHERE id = 3
--- rows
"1999-12-31T23:59:59.5"
--- duckdb
SELECT LEFT(replace(CAST("mixed"."t" AS VARCHAR), ' ', 'T'), 21) AS "x"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" = 3)
--- postgresql
SELECT LEFT(replace(CAST("mixed"."t" AS TEXT), ' ', 'T'), 21) AS "x"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" = 3)
--- mariadb
SELECT LEFT((CONVERT(TRIM(TRAILING '.' FROM TRIM(TRAILING '0' FROM DATE_FORMAT(`mixed`.`t`, '%Y-%m-%dT%H:%i:%s.%f'))) USING utf8mb4) COLLATE utf8mb4_nopad_bin), 21) AS `x`
FROM `lab`.`mixed_1` AS `mixed`
WHERE (`mixed`.`id` = 3)

### CAST of a text to POINT
SELECT CAST('12.5 -3' AS POINT) AS p FROM lab.one
--- rows
[12.5, -3]
--- columns
p  double[2]  xtype=point
--- duckdb
SELECT (CASE WHEN (12.5e0) IS NOT NULL AND ((-3.0e0)) IS NOT NULL THEN [(12.5e0)::DOUBLE, ((-3.0e0))::DOUBLE] END) AS "p"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT (CASE WHEN (12.5e0) IS NOT NULL AND ((-3.0e0)) IS NOT NULL THEN ARRAY[(12.5e0)::DOUBLE PRECISION, ((-3.0e0))::DOUBLE PRECISION]::DOUBLE PRECISION[] END) AS "p"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT (CASE WHEN (12.5e0) IS NOT NULL AND ((-3.0e0)) IS NOT NULL THEN JSON_ARRAY(CAST(12.5e0 AS DOUBLE), CAST((-3.0e0) AS DOUBLE)) END) AS `p`
FROM `lab`.`one_1` AS `one`

### CAST of a text to CIRCLE used in a search
SELECT id FROM pos.points WHERE 1 = CONTAINS(POINT(ra, dec), CAST('10 -45 0.05' AS CIRCLE))
--- rows
7

### CAST of a text to POLYGON used in a search
SELECT id FROM pos.points WHERE 1 = CONTAINS(POINT(ra, dec), CAST('9 -46 11 -46 11 -44 9 -44' AS POLYGON))
--- rows
7
8

### CAST of texts with fractions, exponents and blanks to whole numbers
SELECT CAST('1.5' AS INTEGER) AS a, CAST('1e3' AS INTEGER) AS b, CAST('-2.5' AS BIGINT) AS c, CAST(' 12 ' AS SMALLINT) AS d FROM lab.one
--- rows
2, 1000, -3, 12
--- duckdb
SELECT CAST('1.5' AS INTEGER) AS "a", CAST('1e3' AS INTEGER) AS "b", CAST('-2.5' AS BIGINT) AS "c", CAST(' 12 ' AS SMALLINT) AS "d"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT CAST(CAST(round(CAST('1.5' AS NUMERIC)) AS INTEGER) AS INTEGER) AS "a", CAST(CAST(round(CAST('1e3' AS NUMERIC)) AS INTEGER) AS INTEGER) AS "b", CAST(round(CAST('-2.5' AS NUMERIC)) AS BIGINT) AS "c", CAST(CAST(' 12 ' AS SMALLINT) AS SMALLINT) AS "d"
FROM "lab"."one_1" AS "one"

### CAST of a column of texts with fractions to BIGINT
SELECT CAST(s AS BIGINT) AS a FROM (SELECT '1.5' AS s FROM lab.one UNION ALL SELECT '9223372036854775807' AS s FROM lab.one) AS t
--- rows
2
9223372036854775807
--- duckdb
SELECT CAST("t"."s" AS BIGINT) AS "a"
FROM ((
  SELECT '1.5' AS "s"
  FROM "lab"."one_1" AS "one")
  UNION ALL (
    SELECT '9223372036854775807' AS "s"
    FROM "lab"."one_1" AS "one_2")) AS "t"
--- postgresql
SELECT CAST(round(CAST("t"."s" AS NUMERIC)) AS BIGINT) AS "a"
FROM ((
  SELECT '1.5' AS "s"
  FROM "lab"."one_1" AS "one")
  UNION ALL (
    SELECT '9223372036854775807' AS "s"
    FROM "lab"."one_1" AS "one_2")) AS "t"
--- mariadb
SELECT (CASE WHEN `t`.`s` REGEXP '^[[:space:]]*[-+]?([0-9]+[.]?[0-9]*|[.][0-9]+)([eE][-+]?[0-9]+)?[[:space:]]*$' THEN ROUND(CAST(`t`.`s` AS DECIMAL(65, 30))) DIV 1 ELSE (LENGTH(`t`.`s`) + 2) * 9223372036854775807 END) AS `a`
FROM ((
  SELECT (_utf8mb4'1.5' COLLATE utf8mb4_nopad_bin) AS `s`
  FROM `lab`.`one_1` AS `one`)
  UNION ALL (
    SELECT (_utf8mb4'9223372036854775807' COLLATE utf8mb4_nopad_bin) AS `s`
    FROM `lab`.`one_1` AS `one_2`)) AS `t`

### CAST of plain doubles to VARCHAR
SELECT CAST(1.5 AS VARCHAR) AS a, CAST(2.0 AS VARCHAR) AS b, CAST(1e300 AS VARCHAR) AS c, CAST(-1.25e20 AS VARCHAR) AS d, CAST(0.0001 AS VARCHAR) AS e, CAST(0e0 AS VARCHAR) AS f FROM lab.one
--- rows
"1.5", "2.0", "1e+300", "-1.25e+20", "0.0001", "0.0"
--- duckdb
SELECT CAST(1.5e0 AS VARCHAR) AS "a", CAST(2.0e0 AS VARCHAR) AS "b", CAST(1e+300 AS VARCHAR) AS "c", CAST((-1.25e+20) AS VARCHAR) AS "d", CAST(0.0001e0 AS VARCHAR) AS "e", CAST(0.0e0 AS VARCHAR) AS "f"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT regexp_replace(CAST(1.5e0::DOUBLE PRECISION AS TEXT), '^(-?[0-9]+)$', E'\\1.0') AS "a", regexp_replace(CAST(2.0e0::DOUBLE PRECISION AS TEXT), '^(-?[0-9]+)$', E'\\1.0') AS "b", regexp_replace(CAST(1e+300::DOUBLE PRECISION AS TEXT), '^(-?[0-9]+)$', E'\\1.0') AS "c", regexp_replace(CAST((-1.25e+20::DOUBLE PRECISION) AS TEXT), '^(-?[0-9]+)$', E'\\1.0') AS "d", regexp_replace(CAST(0.0001e0::DOUBLE PRECISION AS TEXT), '^(-?[0-9]+)$', E'\\1.0') AS "e", regexp_replace(CAST(0.0e0::DOUBLE PRECISION AS TEXT), '^(-?[0-9]+)$', E'\\1.0') AS "f"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT (CONVERT((CASE WHEN CAST(1.5e0 AS CHAR) REGEXP '^-?[0-9]+$' THEN CONCAT(CAST(1.5e0 AS CHAR), '.0') ELSE REPLACE(REPLACE(CAST(1.5e0 AS CHAR), 'e', 'e+'), 'e+-', 'e-') END) USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `a`, (CONVERT((CASE WHEN CAST(2.0e0 AS CHAR) REGEXP '^-?[0-9]+$' THEN CONCAT(CAST(2.0e0 AS CHAR), '.0') ELSE REPLACE(REPLACE(CAST(2.0e0 AS CHAR), 'e', 'e+'), 'e+-', 'e-') END) USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `b`, (CONVERT((CASE WHEN CAST(1e+300 AS CHAR) REGEXP '^-?[0-9]+$' THEN CONCAT(CAST(1e+300 AS CHAR), '.0') ELSE REPLACE(REPLACE(CAST(1e+300 AS CHAR), 'e', 'e+'), 'e+-', 'e-') END) USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `c`, (CONVERT((CASE WHEN CAST((-1.25e+20) AS CHAR) REGEXP '^-?[0-9]+$' THEN CONCAT(CAST((-1.25e+20) AS CHAR), '.0') ELSE REPLACE(REPLACE(CAST((-1.25e+20) AS CHAR), 'e', 'e+'), 'e+-', 'e-') END) USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `d`, (CONVERT((CASE WHEN CAST(0.0001e0 AS CHAR) REGEXP '^-?[0-9]+$' THEN CONCAT(CAST(0.0001e0 AS CHAR), '.0') ELSE REPLACE(REPLACE(CAST(0.0001e0 AS CHAR), 'e', 'e+'), 'e+-', 'e-') END) USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `e`, (CONVERT((CASE WHEN CAST(0.0e0 AS CHAR) REGEXP '^-?[0-9]+$' THEN CONCAT(CAST(0.0e0 AS CHAR), '.0') ELSE REPLACE(REPLACE(CAST(0.0e0 AS CHAR), 'e', 'e+'), 'e+-', 'e-') END) USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `f`
FROM `lab`.`one_1` AS `one`

### CAST of a column of doubles to VARCHAR
SELECT CAST(d AS VARCHAR) AS a FROM lab.mixed WHERE id IN (1, 3, 5, 6)
--- rows
"0.25"
"10000000000.0"
"0.0"
"-1e+300"
--- duckdb
SELECT CAST("mixed"."d" AS VARCHAR) AS "a"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" IN (1, 3, 5, 6))
--- postgresql
SELECT regexp_replace(CAST("mixed"."d" AS TEXT), '^(-?[0-9]+)$', E'\\1.0') AS "a"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."id" IN (1, 3, 5, 6))
--- mariadb
SELECT (CONVERT((CASE WHEN CAST(`mixed`.`d` AS CHAR) REGEXP '^-?[0-9]+$' THEN CONCAT(CAST(`mixed`.`d` AS CHAR), '.0') ELSE REPLACE(REPLACE(CAST(`mixed`.`d` AS CHAR), 'e', 'e+'), 'e+-', 'e-') END) USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `a`
FROM `lab`.`mixed_1` AS `mixed`
WHERE (`mixed`.`id` IN (1, 3, 5, 6))

### CAST of the ends of BIGINT
SELECT CAST('9223372036854775807' AS BIGINT) AS a, CAST('-9223372036854775808' AS BIGINT) AS b FROM lab.one
--- rows
9223372036854775807, -9223372036854775808
--- duckdb
SELECT CAST('9223372036854775807' AS BIGINT) AS "a", CAST('-9223372036854775808' AS BIGINT) AS "b"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT CAST('9223372036854775807' AS BIGINT) AS "a", CAST('-9223372036854775808' AS BIGINT) AS "b"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT (CASE WHEN (_utf8mb4'9223372036854775807' COLLATE utf8mb4_nopad_bin) REGEXP '^[[:space:]]*[-+]?([0-9]+[.]?[0-9]*|[.][0-9]+)([eE][-+]?[0-9]+)?[[:space:]]*$' THEN ROUND(CAST((_utf8mb4'9223372036854775807' COLLATE utf8mb4_nopad_bin) AS DECIMAL(65, 30))) DIV 1 ELSE (LENGTH((_utf8mb4'9223372036854775807' COLLATE utf8mb4_nopad_bin)) + 2) * 9223372036854775807 END) AS `a`, (CASE WHEN (_utf8mb4'-9223372036854775808' COLLATE utf8mb4_nopad_bin) REGEXP '^[[:space:]]*[-+]?([0-9]+[.]?[0-9]*|[.][0-9]+)([eE][-+]?[0-9]+)?[[:space:]]*$' THEN ROUND(CAST((_utf8mb4'-9223372036854775808' COLLATE utf8mb4_nopad_bin) AS DECIMAL(65, 30))) DIV 1 ELSE (LENGTH((_utf8mb4'-9223372036854775808' COLLATE utf8mb4_nopad_bin)) + 2) * 9223372036854775807 END) AS `b`
FROM `lab`.`one_1` AS `one`
