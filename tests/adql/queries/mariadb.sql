### MariaDB: a constant text is found by an index of any collation, then compared exactly
SELECT id, word FROM lab.words WHERE word = 'vega'
--- rows
2, "vega"
--- duckdb
SELECT "words"."id" AS "id", "words"."word" AS "word"
FROM "lab"."words_1" AS "words"
WHERE ("words"."word" = 'vega')
--- postgresql
SELECT "words"."id" AS "id", "words"."word" AS "word"
FROM "lab"."words_1" AS "words"
WHERE ("words"."word" = 'vega')
--- mariadb
SELECT `words`.`id` AS `id`, (CONVERT(`words`.`word` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `word`
FROM `lab`.`words_1` AS `words`
WHERE (`words`.`word` = _utf8mb4'vega' AND `words`.`word` = (_utf8mb4'vega' COLLATE utf8mb4_nopad_bin))

### MariaDB: a text with a backslash is written so that every mode reads it alike
SELECT id FROM lab.words WHERE word = 'back\slash' OR word = 'O''Brien'
--- rows
4
5
--- duckdb
SELECT "words"."id" AS "id"
FROM "lab"."words_1" AS "words"
WHERE (("words"."word" = 'back\slash') OR ("words"."word" = 'O''Brien'))
--- postgresql
SELECT "words"."id" AS "id"
FROM "lab"."words_1" AS "words"
WHERE (("words"."word" = E'back\\slash') OR ("words"."word" = 'O''Brien'))
--- mariadb
SELECT `words`.`id` AS `id`
FROM `lab`.`words_1` AS `words`
WHERE ((`words`.`word` = _utf8mb4 X'6261636B5C736C617368' AND `words`.`word` = (_utf8mb4 X'6261636B5C736C617368' COLLATE utf8mb4_nopad_bin)) OR (`words`.`word` = _utf8mb4'O''Brien' AND `words`.`word` = (_utf8mb4'O''Brien' COLLATE utf8mb4_nopad_bin)))

### MariaDB: no sign of a pattern escapes another
SELECT id AS n FROM lab.words WHERE word LIKE 'back\%'
--- rows
5
--- duckdb
SELECT "words"."id" AS "n"
FROM "lab"."words_1" AS "words"
WHERE ("words"."word" LIKE 'back\%')
--- postgresql
SELECT "words"."id" AS "n"
FROM "lab"."words_1" AS "words"
WHERE ("words"."word" LIKE E'back\\%' ESCAPE '')
--- mariadb
SELECT `words`.`id` AS `n`
FROM `lab`.`words_1` AS `words`
WHERE (`words`.`word` LIKE _utf8mb4 X'6261636B5C25' ESCAPE '|' AND `words`.`word` LIKE (_utf8mb4 X'6261636B5C25' COLLATE utf8mb4_nopad_bin) ESCAPE '|')

### MariaDB: FULL JOIN is a left join, and the rows of the right that meet none
SELECT n.night AS a, e.night AS b FROM obs.nights AS n FULL JOIN obs.exposures AS e ON n.night = e.night WHERE n.observer IS NULL OR n.night > 2
--- rows
3, 3
4, null
null, 9
null, null
--- duckdb
SELECT "n"."night" AS "a", "e"."night" AS "b"
FROM "obs"."nights_1" AS "n"
FULL OUTER JOIN "obs"."exposures_1" AS "e" ON ("n"."night" = "e"."night")
WHERE (("n"."observer" IS NULL) OR ("n"."night" > 2))
--- postgresql
SELECT "n"."night" AS "a", "e"."night" AS "b"
FROM "obs"."nights_1" AS "n"
FULL OUTER JOIN "obs"."exposures_1" AS "e" ON ("n"."night" = "e"."night")
WHERE (("n"."observer" IS NULL) OR ("n"."night" > 2))
--- mariadb
SELECT `full 1`.`c1` AS `a`, `full 1`.`c5` AS `b`
FROM (
  SELECT `n`.`night` AS `c1`, `n`.`moon` AS `c2`, `n`.`observer` AS `c3`, `e`.`id` AS `c4`, `e`.`night` AS `c5`, `e`.`band` AS `c6`, `e`.`seconds` AS `c7`
  FROM `obs`.`nights_1` AS `n`
  LEFT OUTER JOIN `obs`.`exposures_1` AS `e` ON (`n`.`night` = `e`.`night`)
  UNION ALL
  SELECT NULL AS `c1`, NULL AS `c2`, NULL AS `c3`, `e`.`id` AS `c4`, `e`.`night` AS `c5`, `e`.`band` AS `c6`, `e`.`seconds` AS `c7`
  FROM `obs`.`exposures_1` AS `e`
  WHERE NOT EXISTS (
    SELECT 1
    FROM `obs`.`nights_1` AS `n`
    WHERE (`n`.`night` = `e`.`night`))) AS `full 1`
WHERE ((`full 1`.`c3` IS NULL) OR (`full 1`.`c1` > 2))

### MariaDB: TOP in a sub-query of IN
SELECT night FROM obs.nights WHERE night IN (SELECT TOP 2 night FROM obs.exposures WHERE night IS NOT NULL ORDER BY id DESC)
--- rows
3
--- duckdb
SELECT "nights"."night" AS "night"
FROM "obs"."nights_1" AS "nights"
WHERE ("nights"."night" IN (
  SELECT "exposures"."night" AS "night"
  FROM "obs"."exposures_1" AS "exposures"
  WHERE ("exposures"."night" IS NOT NULL)
  ORDER BY "exposures"."id" DESC NULLS LAST
  LIMIT 2))
--- postgresql
SELECT "nights"."night" AS "night"
FROM "obs"."nights_1" AS "nights"
WHERE ("nights"."night" IN (
  SELECT "exposures"."night" AS "night"
  FROM "obs"."exposures_1" AS "exposures"
  WHERE ("exposures"."night" IS NOT NULL)
  ORDER BY "exposures"."id" DESC NULLS LAST
  LIMIT 2))
--- mariadb
SELECT `nights`.`night` AS `night`
FROM `obs`.`nights_1` AS `nights`
WHERE (`nights`.`night` IN (
  SELECT *
  FROM (
    SELECT `exposures`.`night` AS `night`
    FROM `obs`.`exposures_1` AS `exposures`
    WHERE (`exposures`.`night` IS NOT NULL)
    ORDER BY `exposures`.`id` DESC
    LIMIT 2) AS `limited`))

### MariaDB: OFFSET without TOP, NULL last
SELECT moon FROM obs.nights ORDER BY moon OFFSET 1
--- rows
0.5
1.0
null
--- duckdb
SELECT "nights"."moon" AS "moon"
FROM "obs"."nights_1" AS "nights"
ORDER BY 1 ASC NULLS LAST
OFFSET 1
--- postgresql
SELECT "nights"."moon" AS "moon"
FROM "obs"."nights_1" AS "nights"
ORDER BY 1 ASC NULLS LAST
OFFSET 1
--- mariadb
SELECT `nights`.`moon` AS `moon`
FROM `obs`.`nights_1` AS `nights`
ORDER BY (`nights`.`moon`) IS NULL, 1
LIMIT 18446744073709551615
OFFSET 1

### MariaDB: a decimal beside a float is the float that it would be
SELECT id FROM sky.stars WHERE mag IN (11.3, 12.3) AND mag <> 11.3
--- rows
2
--- duckdb
SELECT "stars"."id" AS "id"
FROM "sky"."stars_1" AS "stars"
WHERE (("stars"."mag" IN (11.3, 12.3)) AND ("stars"."mag" <> 11.3))
--- postgresql
SELECT "stars"."id" AS "id"
FROM "sky"."stars_1" AS "stars"
WHERE (("stars"."mag" IN (11.3::REAL, 12.3::REAL)) AND ("stars"."mag" <> 11.3::REAL))
--- mariadb
SELECT `stars`.`id` AS `id`
FROM `sky`.`stars_1` AS `stars`
WHERE ((`stars`.`mag` IN (11.300000190734863e0, 12.300000190734863e0)) AND (`stars`.`mag` <> 11.300000190734863e0))

### MariaDB: a key of groups that HAVING cannot name
SELECT COUNT(*) AS c FROM obs.exposures GROUP BY UPPER(band) HAVING UPPER(band) = 'R'
--- rows
2
--- duckdb
SELECT COUNT(*) AS "c"
FROM "obs"."exposures_1" AS "exposures"
GROUP BY upper("exposures"."band")
HAVING (upper("exposures"."band") = 'R')
--- postgresql
SELECT COUNT(*) AS "c"
FROM "obs"."exposures_1" AS "exposures"
GROUP BY upper("exposures"."band")
HAVING (upper("exposures"."band") = 'R')
--- mariadb
SELECT COUNT(*) AS `c`
FROM `obs`.`exposures_1` AS `exposures`
GROUP BY UPPER((CONVERT(`exposures`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin))
HAVING (MAX(UPPER((CONVERT(`exposures`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin))) = (_utf8mb4'R' COLLATE utf8mb4_nopad_bin))

### MariaDB: a match by bands of latitude
SELECT p.id AS p, t.id AS t FROM pos.plain AS p JOIN pos.targets AS t ON DISTANCE(POINT(p.ra, p.dec), POINT(t.ra, t.dec)) < 0.06
--- rows
7, 3
8, 3
--- mariadb
SELECT `p`.`id` AS `p`, `t`.`id` AS `t`
FROM `pos`.`plain_1` AS `p`
INNER JOIN `pos`.`targets_1` AS `t` ON (`p`.`dec` BETWEEN `t`.`dec` - (0.06e0 + 1e-9) AND `t`.`dec` + (0.06e0 + 1e-9) AND `t`.`dec` BETWEEN `p`.`dec` - (0.06e0 + 1e-9) AND `p`.`dec` + (0.06e0 + 1e-9) AND ((pow(sin(radians(CAST(`p`.`dec` AS DOUBLE)-CAST(`t`.`dec` AS DOUBLE))/2),2) + cos(radians(CAST(`p`.`dec` AS DOUBLE)))*cos(radians(CAST(`t`.`dec` AS DOUBLE)))*pow(sin(radians(CAST(`p`.`ra` AS DOUBLE)-CAST(`t`.`ra` AS DOUBLE))/2),2)) <= 2.7415565275334503e-07))
