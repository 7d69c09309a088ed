### string with a quote in it
SELECT id FROM lab.mixed WHERE s = 'It''s'
--- rows
3
--- duckdb
SELECT "mixed"."id" AS "id"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."s" = 'It''s')
--- postgresql
SELECT "mixed"."id" AS "id"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."s" = 'It''s')
--- mariadb
SELECT `mixed`.`id` AS `id`
FROM `lab`.`mixed_1` AS `mixed`
WHERE (`mixed`.`s` = _utf8mb4'It''s' AND `mixed`.`s` = (_utf8mb4'It''s' COLLATE utf8mb4_nopad_bin))

### string of one quote
SELECT '''' AS q FROM lab.one
--- rows
"'"
--- duckdb
SELECT '''' AS "q"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT '''' AS "q"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT (_utf8mb4'''' COLLATE utf8mb4_nopad_bin) AS `q`
FROM `lab`.`one_1` AS `one`

### empty string is not NULL
SELECT id FROM lab.mixed WHERE s = ''
--- rows
5
--- duckdb
SELECT "mixed"."id" AS "id"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."s" = '')
--- postgresql
SELECT "mixed"."id" AS "id"
FROM "lab"."mixed_1" AS "mixed"
WHERE ("mixed"."s" = '')
--- mariadb
SELECT `mixed`.`id` AS `id`
FROM `lab`.`mixed_1` AS `mixed`
WHERE (`mixed`.`s` = _utf8mb4'' AND `mixed`.`s` = (_utf8mb4'' COLLATE utf8mb4_nopad_bin))

### string continued on the next line
SELECT 'Al'
       'pha' AS x FROM lab.one
--- rows
"Alpha"
--- duckdb
SELECT 'Alpha' AS "x"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT 'Alpha' AS "x"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT (_utf8mb4'Alpha' COLLATE utf8mb4_nopad_bin) AS `x`
FROM `lab`.`one_1` AS `one`

### string continued twice with a comment between
SELECT 'a' -- one
  'b'
  'c' AS x FROM lab.one
--- rows
"abc"
--- duckdb
SELECT 'abc' AS "x"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT 'abc' AS "x"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT (_utf8mb4'abc' COLLATE utf8mb4_nopad_bin) AS `x`
FROM `lab`.`one_1` AS `one`

### continued string with quotes at its seams
SELECT 'it'''
  '''s' AS x FROM lab.one
--- rows
"it''s"
--- duckdb
SELECT 'it''''s' AS "x"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT 'it''''s' AS "x"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT (_utf8mb4'it''''s' COLLATE utf8mb4_nopad_bin) AS `x`
FROM `lab`.`one_1` AS `one`

### equality minds the case
SELECT id FROM lab.words WHERE word = 'vega'
--- rows
2
--- duckdb
SELECT "words"."id" AS "id"
FROM "lab"."words_1" AS "words"
WHERE ("words"."word" = 'vega')
--- postgresql
SELECT "words"."id" AS "id"
FROM "lab"."words_1" AS "words"
WHERE ("words"."word" = 'vega')
--- mariadb
SELECT `words`.`id` AS `id`
FROM `lab`.`words_1` AS `words`
WHERE (`words`.`word` = _utf8mb4'vega' AND `words`.`word` = (_utf8mb4'vega' COLLATE utf8mb4_nopad_bin))

### equality minds the blank at the end
SELECT id FROM lab.words WHERE word = 'VEGA'
--- rows
--- duckdb
SELECT "words"."id" AS "id"
FROM "lab"."words_1" AS "words"
WHERE ("words"."word" = 'VEGA')
--- postgresql
SELECT "words"."id" AS "id"
FROM "lab"."words_1" AS "words"
WHERE ("words"."word" = 'VEGA')
--- mariadb
SELECT `words`.`id` AS `id`
FROM `lab`.`words_1` AS `words`
WHERE (`words`.`word` = _utf8mb4'VEGA' AND `words`.`word` = (_utf8mb4'VEGA' COLLATE utf8mb4_nopad_bin))

### equality with the blank at the end
SELECT id FROM lab.words WHERE word = 'VEGA '
--- rows
3
--- duckdb
SELECT "words"."id" AS "id"
FROM "lab"."words_1" AS "words"
WHERE ("words"."word" = 'VEGA ')
--- postgresql
SELECT "words"."id" AS "id"
FROM "lab"."words_1" AS "words"
WHERE ("words"."word" = 'VEGA ')
--- mariadb
SELECT `words`.`id` AS `id`
FROM `lab`.`words_1` AS `words`
WHERE (`words`.`word` = _utf8mb4'VEGA ' AND `words`.`word` = (_utf8mb4'VEGA ' COLLATE utf8mb4_nopad_bin))

### a constant with a blank at its end is no other string
SELECT id FROM lab.words WHERE word = 'Vega '
--- rows
--- duckdb
SELECT "words"."id" AS "id"
FROM "lab"."words_1" AS "words"
WHERE ("words"."word" = 'Vega ')
--- postgresql
SELECT "words"."id" AS "id"
FROM "lab"."words_1" AS "words"
WHERE ("words"."word" = 'Vega ')
--- mariadb
SELECT `words`.`id` AS `id`
FROM `lab`.`words_1` AS `words`
WHERE (`words`.`word` = _utf8mb4'Vega ' AND `words`.`word` = (_utf8mb4'Vega ' COLLATE utf8mb4_nopad_bin))

### the empty string is not a blank
SELECT id FROM lab.words WHERE word = ' '
--- rows
--- duckdb
SELECT "words"."id" AS "id"
FROM "lab"."words_1" AS "words"
WHERE ("words"."word" = ' ')
--- postgresql
SELECT "words"."id" AS "id"
FROM "lab"."words_1" AS "words"
WHERE ("words"."word" = ' ')
--- mariadb
SELECT `words`.`id` AS `id`
FROM `lab`.`words_1` AS `words`
WHERE (`words`.`word` = _utf8mb4' ' AND `words`.`word` = (_utf8mb4' ' COLLATE utf8mb4_nopad_bin))

### backslash is itself in a string
SELECT id FROM lab.words WHERE word = 'back\slash'
--- rows
5
--- duckdb
SELECT "words"."id" AS "id"
FROM "lab"."words_1" AS "words"
WHERE ("words"."word" = 'back\slash')
--- postgresql
SELECT "words"."id" AS "id"
FROM "lab"."words_1" AS "words"
WHERE ("words"."word" = E'back\\slash')
--- mariadb
SELECT `words`.`id` AS `id`
FROM `lab`.`words_1` AS `words`
WHERE (`words`.`word` = _utf8mb4 X'6261636B5C736C617368' AND `words`.`word` = (_utf8mb4 X'6261636B5C736C617368' COLLATE utf8mb4_nopad_bin))

### a string of a backslash
SELECT '\' AS x FROM lab.one
--- rows
"\\"
--- duckdb
SELECT '\' AS "x"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT E'\\' AS "x"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT (_utf8mb4 X'5C' COLLATE utf8mb4_nopad_bin) AS `x`
FROM `lab`.`one_1` AS `one`

### backslash before a quote does not escape it
SELECT 'a\''b' AS x FROM lab.one
--- rows
"a\\'b"
--- duckdb
SELECT 'a\''b' AS "x"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT E'a\\''b' AS "x"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT (_utf8mb4 X'615C2762' COLLATE utf8mb4_nopad_bin) AS `x`
FROM `lab`.`one_1` AS `one`

### backslash and letters that other languages escape
SELECT 'a\nb\tc\0' AS x FROM lab.one
--- rows
"a\\nb\\tc\\0"
--- duckdb
SELECT 'a\nb\tc\0' AS "x"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT E'a\\nb\\tc\\0' AS "x"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT (_utf8mb4 X'615C6E625C74635C30' COLLATE utf8mb4_nopad_bin) AS `x`
FROM `lab`.`one_1` AS `one`

### double quotes in a string
SELECT id FROM lab.words WHERE word = '"quoted"'
--- rows
12
--- duckdb
SELECT "words"."id" AS "id"
FROM "lab"."words_1" AS "words"
WHERE ("words"."word" = '"quoted"')
--- postgresql
SELECT "words"."id" AS "id"
FROM "lab"."words_1" AS "words"
WHERE ("words"."word" = '"quoted"')
--- mariadb
SELECT `words`.`id` AS `id`
FROM `lab`.`words_1` AS `words`
WHERE (`words`.`word` = _utf8mb4'"quoted"' AND `words`.`word` = (_utf8mb4'"quoted"' COLLATE utf8mb4_nopad_bin))

### letters beyond ASCII
SELECT id FROM lab.words WHERE word = 'Größe'
--- rows
8
--- duckdb
SELECT "words"."id" AS "id"
FROM "lab"."words_1" AS "words"
WHERE ("words"."word" = 'Größe')
--- postgresql
SELECT "words"."id" AS "id"
FROM "lab"."words_1" AS "words"
WHERE ("words"."word" = 'Größe')
--- mariadb
SELECT `words`.`id` AS `id`
FROM `lab`.`words_1` AS `words`
WHERE (`words`.`word` = (_utf8mb4 X'4772C3B6C39F65' COLLATE utf8mb4_nopad_bin))

### letters beyond ASCII in the result
SELECT 'π ≈ 3 ★ 𝛼' AS x FROM lab.one
--- rows
"π ≈ 3 ★ 𝛼"
--- duckdb
SELECT 'π ≈ 3 ★ 𝛼' AS "x"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT 'π ≈ 3 ★ 𝛼' AS "x"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT (_utf8mb4 X'CF8020E28988203320E2988520F09D9BBC' COLLATE utf8mb4_nopad_bin) AS `x`
FROM `lab`.`one_1` AS `one`

### letters beyond ASCII go through concatenation
SELECT word || 'n' AS x FROM lab.words WHERE id = 8
--- rows
"Größen"
--- duckdb
SELECT ("words"."word" || 'n') AS "x"
FROM "lab"."words_1" AS "words"
WHERE ("words"."id" = 8)
--- postgresql
SELECT ("words"."word" || 'n') AS "x"
FROM "lab"."words_1" AS "words"
WHERE ("words"."id" = 8)
--- mariadb
SELECT CONCAT((CONVERT(`words`.`word` USING utf8mb4) COLLATE utf8mb4_nopad_bin), (_utf8mb4'n' COLLATE utf8mb4_nopad_bin)) AS `x`
FROM `lab`.`words_1` AS `words`
WHERE (`words`.`id` = 8)

### comment signs in a string stay
SELECT '-- no comment' AS x FROM lab.one
--- rows
"-- no comment"
--- duckdb
SELECT '-- no comment' AS "x"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT '-- no comment' AS "x"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT (_utf8mb4'-- no comment' COLLATE utf8mb4_nopad_bin) AS `x`
FROM `lab`.`one_1` AS `one`

### other comment signs in a string stay
SELECT '/* none */ # none' AS x FROM lab.one
--- rows
"/* none */ # none"
--- duckdb
SELECT '/* none */ # none' AS "x"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT '/* none */ # none' AS "x"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT (_utf8mb4'/* none */ # none' COLLATE utf8mb4_nopad_bin) AS `x`
FROM `lab`.`one_1` AS `one`

### semicolon and keywords in a string stay
SELECT '; DROP TABLE lab.one; SELECT' AS x FROM lab.one
--- rows
"; DROP TABLE lab.one; SELECT"
--- duckdb
SELECT '; DROP TABLE lab.one; SELECT' AS "x"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT '; DROP TABLE lab.one; SELECT' AS "x"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT (_utf8mb4'; DROP TABLE lab.one; SELECT' COLLATE utf8mb4_nopad_bin) AS `x`
FROM `lab`.`one_1` AS `one`

### signs of parameters in a string stay
SELECT '? %s :x $1 {0} %(a)s' AS x FROM lab.one
--- rows
"? %s :x $1 {0} %(a)s"
--- duckdb
SELECT '? %s :x $1 {0} %(a)s' AS "x"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT '? %s :x $1 {0} %(a)s' AS "x"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT (_utf8mb4'? %s :x $1 {0} %(a)s' COLLATE utf8mb4_nopad_bin) AS `x`
FROM `lab`.`one_1` AS `one`

### a newline in a string stays
SELECT id FROM lab.words WHERE word = 'two
lines'
--- rows
11
--- duckdb
SELECT "words"."id" AS "id"
FROM "lab"."words_1" AS "words"
WHERE ("words"."word" = 'two
lines')
--- postgresql
SELECT "words"."id" AS "id"
FROM "lab"."words_1" AS "words"
WHERE ("words"."word" = 'two
lines')
--- mariadb
SELECT `words`.`id` AS `id`
FROM `lab`.`words_1` AS `words`
WHERE (`words`.`word` = _utf8mb4 X'74776F0A6C696E6573' AND `words`.`word` = (_utf8mb4 X'74776F0A6C696E6573' COLLATE utf8mb4_nopad_bin))

### strings are ordered by their letters
SELECT word FROM lab.words WHERE word < 'W' AND word > 'V'
--- rows
"Vega"
"VEGA "
--- duckdb
SELECT "words"."word" AS "word"
FROM "lab"."words_1" AS "words"
WHERE (("words"."word" < 'W') AND ("words"."word" > 'V'))
--- postgresql
SELECT "words"."word" AS "word"
FROM "lab"."words_1" AS "words"
WHERE ((CAST("words"."word" AS TEXT) COLLATE "C" < 'W') AND (CAST("words"."word" AS TEXT) COLLATE "C" > 'V'))
--- mariadb
SELECT (CONVERT(`words`.`word` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `word`
FROM `lab`.`words_1` AS `words`
WHERE ((`words`.`word` < (_utf8mb4'W' COLLATE utf8mb4_nopad_bin)) AND (`words`.`word` > (_utf8mb4'V' COLLATE utf8mb4_nopad_bin)))

### LIKE minds the case
SELECT id FROM lab.words WHERE word LIKE 'v%'
--- rows
2
--- duckdb
SELECT "words"."id" AS "id"
FROM "lab"."words_1" AS "words"
WHERE ("words"."word" LIKE 'v%')
--- postgresql
SELECT "words"."id" AS "id"
FROM "lab"."words_1" AS "words"
WHERE ("words"."word" LIKE 'v%' ESCAPE '')
--- mariadb
SELECT `words`.`id` AS `id`
FROM `lab`.`words_1` AS `words`
WHERE (`words`.`word` LIKE _utf8mb4'v%' ESCAPE '|' AND `words`.`word` LIKE (_utf8mb4'v%' COLLATE utf8mb4_nopad_bin) ESCAPE '|')

### LIKE with a blank at the end
SELECT id FROM lab.words WHERE word LIKE 'VEGA_'
--- rows
3
--- duckdb
SELECT "words"."id" AS "id"
FROM "lab"."words_1" AS "words"
WHERE ("words"."word" LIKE 'VEGA_')
--- postgresql
SELECT "words"."id" AS "id"
FROM "lab"."words_1" AS "words"
WHERE ("words"."word" LIKE 'VEGA_' ESCAPE '')
--- mariadb
SELECT `words`.`id` AS `id`
FROM `lab`.`words_1` AS `words`
WHERE (`words`.`word` LIKE _utf8mb4'VEGA_' ESCAPE '|' AND `words`.`word` LIKE (_utf8mb4'VEGA_' COLLATE utf8mb4_nopad_bin) ESCAPE '|')

### LIKE without wildcards
SELECT id FROM lab.words WHERE word LIKE 'Vega'
--- rows
1
--- duckdb
SELECT "words"."id" AS "id"
FROM "lab"."words_1" AS "words"
WHERE ("words"."word" LIKE 'Vega')
--- postgresql
SELECT "words"."id" AS "id"
FROM "lab"."words_1" AS "words"
WHERE ("words"."word" LIKE 'Vega' ESCAPE '')
--- mariadb
SELECT `words`.`id` AS `id`
FROM `lab`.`words_1` AS `words`
WHERE (`words`.`word` LIKE _utf8mb4'Vega' ESCAPE '|' AND `words`.`word` LIKE (_utf8mb4'Vega' COLLATE utf8mb4_nopad_bin) ESCAPE '|')

### LIKE without wildcards minds the blank at the end
SELECT id FROM lab.words WHERE word LIKE 'VEGA'
--- rows
--- duckdb
SELECT "words"."id" AS "id"
FROM "lab"."words_1" AS "words"
WHERE ("words"."word" LIKE 'VEGA')
--- postgresql
SELECT "words"."id" AS "id"
FROM "lab"."words_1" AS "words"
WHERE ("words"."word" LIKE 'VEGA' ESCAPE '')
--- mariadb
SELECT `words`.`id` AS `id`
FROM `lab`.`words_1` AS `words`
WHERE (`words`.`word` LIKE _utf8mb4'VEGA' ESCAPE '|' AND `words`.`word` LIKE (_utf8mb4'VEGA' COLLATE utf8mb4_nopad_bin) ESCAPE '|')

### LIKE with a wildcard in the middle
SELECT id FROM lab.words WHERE word LIKE 'V%a'
--- rows
1
--- duckdb
SELECT "words"."id" AS "id"
FROM "lab"."words_1" AS "words"
WHERE ("words"."word" LIKE 'V%a')
--- postgresql
SELECT "words"."id" AS "id"
FROM "lab"."words_1" AS "words"
WHERE ("words"."word" LIKE 'V%a' ESCAPE '')
--- mariadb
SELECT `words`.`id` AS `id`
FROM `lab`.`words_1` AS `words`
WHERE (`words`.`word` LIKE _utf8mb4'V%a' ESCAPE '|' AND `words`.`word` LIKE (_utf8mb4'V%a' COLLATE utf8mb4_nopad_bin) ESCAPE '|')

### LIKE with wildcards on both sides
SELECT id FROM lab.words WHERE word LIKE '%eg%'
--- rows
1
2
--- duckdb
SELECT "words"."id" AS "id"
FROM "lab"."words_1" AS "words"
WHERE ("words"."word" LIKE '%eg%')
--- postgresql
SELECT "words"."id" AS "id"
FROM "lab"."words_1" AS "words"
WHERE ("words"."word" LIKE '%eg%' ESCAPE '')
--- mariadb
SELECT `words`.`id` AS `id`
FROM `lab`.`words_1` AS `words`
WHERE (`words`.`word` LIKE (_utf8mb4'%eg%' COLLATE utf8mb4_nopad_bin) ESCAPE '|')

### LIKE takes one letter for each underscore
SELECT id FROM lab.words WHERE word LIKE '____'
--- rows
1
2
6
--- duckdb
SELECT "words"."id" AS "id"
FROM "lab"."words_1" AS "words"
WHERE ("words"."word" LIKE '____')
--- postgresql
SELECT "words"."id" AS "id"
FROM "lab"."words_1" AS "words"
WHERE ("words"."word" LIKE '____' ESCAPE '')
--- mariadb
SELECT `words`.`id` AS `id`
FROM `lab`.`words_1` AS `words`
WHERE (`words`.`word` LIKE (_utf8mb4'____' COLLATE utf8mb4_nopad_bin) ESCAPE '|')

### LIKE of everything leaves out NULL
SELECT COUNT(*) AS c FROM lab.words WHERE word LIKE '%'
--- rows
11
--- duckdb
SELECT COUNT(*) AS "c"
FROM "lab"."words_1" AS "words"
WHERE ("words"."word" LIKE '%')
--- postgresql
SELECT COUNT(*) AS "c"
FROM "lab"."words_1" AS "words"
WHERE ("words"."word" LIKE '%' ESCAPE '')
--- mariadb
SELECT COUNT(*) AS `c`
FROM `lab`.`words_1` AS `words`
WHERE (`words`.`word` LIKE (_utf8mb4'%' COLLATE utf8mb4_nopad_bin) ESCAPE '|')

### LIKE of an underscore followed by a wildcard leaves out the empty string
SELECT COUNT(*) AS c FROM lab.words WHERE word LIKE '_%'
--- rows
10
--- duckdb
SELECT COUNT(*) AS "c"
FROM "lab"."words_1" AS "words"
WHERE ("words"."word" LIKE '_%')
--- postgresql
SELECT COUNT(*) AS "c"
FROM "lab"."words_1" AS "words"
WHERE ("words"."word" LIKE '_%' ESCAPE '')
--- mariadb
SELECT COUNT(*) AS `c`
FROM `lab`.`words_1` AS `words`
WHERE (`words`.`word` LIKE (_utf8mb4'_%' COLLATE utf8mb4_nopad_bin) ESCAPE '|')

### LIKE with a wildcard across a newline
SELECT id FROM lab.words WHERE word LIKE 'two%lines'
--- rows
11
--- duckdb
SELECT "words"."id" AS "id"
FROM "lab"."words_1" AS "words"
WHERE ("words"."word" LIKE 'two%lines')
--- postgresql
SELECT "words"."id" AS "id"
FROM "lab"."words_1" AS "words"
WHERE ("words"."word" LIKE 'two%lines' ESCAPE '')
--- mariadb
SELECT `words`.`id` AS `id`
FROM `lab`.`words_1` AS `words`
WHERE (`words`.`word` LIKE _utf8mb4'two%lines' ESCAPE '|' AND `words`.`word` LIKE (_utf8mb4'two%lines' COLLATE utf8mb4_nopad_bin) ESCAPE '|')

### LIKE takes an accented letter as one
SELECT id FROM lab.words WHERE word LIKE 'Gr__e'
--- rows
8
--- duckdb
SELECT "words"."id" AS "id"
FROM "lab"."words_1" AS "words"
WHERE ("words"."word" LIKE 'Gr__e')
--- postgresql
SELECT "words"."id" AS "id"
FROM "lab"."words_1" AS "words"
WHERE ("words"."word" LIKE 'Gr__e' ESCAPE '')
--- mariadb
SELECT `words`.`id` AS `id`
FROM `lab`.`words_1` AS `words`
WHERE (`words`.`word` LIKE _utf8mb4'Gr__e' ESCAPE '|' AND `words`.`word` LIKE (_utf8mb4'Gr__e' COLLATE utf8mb4_nopad_bin) ESCAPE '|')

### backslash is no escape in LIKE
SELECT id FROM lab.words WHERE word LIKE 'back\sl%'
--- rows
5
--- duckdb
SELECT "words"."id" AS "id"
FROM "lab"."words_1" AS "words"
WHERE ("words"."word" LIKE 'back\sl%')
--- postgresql
SELECT "words"."id" AS "id"
FROM "lab"."words_1" AS "words"
WHERE ("words"."word" LIKE E'back\\sl%' ESCAPE '')
--- mariadb
SELECT `words`.`id` AS `id`
FROM `lab`.`words_1` AS `words`
WHERE (`words`.`word` LIKE _utf8mb4 X'6261636B5C736C25' ESCAPE '|' AND `words`.`word` LIKE (_utf8mb4 X'6261636B5C736C25' COLLATE utf8mb4_nopad_bin) ESCAPE '|')

### backslash before a wildcard leaves it one
SELECT id FROM lab.words WHERE word LIKE '%\%'
--- rows
5
--- duckdb
SELECT "words"."id" AS "id"
FROM "lab"."words_1" AS "words"
WHERE ("words"."word" LIKE '%\%')
--- postgresql
SELECT "words"."id" AS "id"
FROM "lab"."words_1" AS "words"
WHERE ("words"."word" LIKE E'%\\%' ESCAPE '')
--- mariadb
SELECT `words`.`id` AS `id`
FROM `lab`.`words_1` AS `words`
WHERE (`words`.`word` LIKE (_utf8mb4 X'255C25' COLLATE utf8mb4_nopad_bin) ESCAPE '|')

### a quote in a pattern
SELECT id FROM lab.words WHERE word LIKE 'O''%'
--- rows
4
--- duckdb
SELECT "words"."id" AS "id"
FROM "lab"."words_1" AS "words"
WHERE ("words"."word" LIKE 'O''%')
--- postgresql
SELECT "words"."id" AS "id"
FROM "lab"."words_1" AS "words"
WHERE ("words"."word" LIKE 'O''%' ESCAPE '')
--- mariadb
SELECT `words`.`id` AS `id`
FROM `lab`.`words_1` AS `words`
WHERE (`words`.`word` LIKE _utf8mb4'O''%' ESCAPE '|' AND `words`.`word` LIKE (_utf8mb4'O''%' COLLATE utf8mb4_nopad_bin) ESCAPE '|')

### NOT LIKE
SELECT id FROM lab.words WHERE word NOT LIKE '%e%' AND id < 7
--- rows
3
5
6
--- duckdb
SELECT "words"."id" AS "id"
FROM "lab"."words_1" AS "words"
WHERE (("words"."word" NOT LIKE '%e%') AND ("words"."id" < 7))
--- postgresql
SELECT "words"."id" AS "id"
FROM "lab"."words_1" AS "words"
WHERE (("words"."word" NOT LIKE '%e%' ESCAPE '') AND ("words"."id" < 7))
--- mariadb
SELECT `words`.`id` AS `id`
FROM `lab`.`words_1` AS `words`
WHERE ((`words`.`word` NOT LIKE (_utf8mb4'%e%' COLLATE utf8mb4_nopad_bin) ESCAPE '|') AND (`words`.`id` < 7))

### LIKE with a pattern put together
SELECT id FROM lab.words WHERE word LIKE 'V' || 'e%'
--- rows
1
--- duckdb
SELECT "words"."id" AS "id"
FROM "lab"."words_1" AS "words"
WHERE ("words"."word" LIKE ('V' || 'e%'))
--- postgresql
SELECT "words"."id" AS "id"
FROM "lab"."words_1" AS "words"
WHERE ("words"."word" LIKE ('V' || 'e%') ESCAPE '')
--- mariadb
SELECT `words`.`id` AS `id`
FROM `lab`.`words_1` AS `words`
WHERE ((CONVERT(`words`.`word` USING utf8mb4) COLLATE utf8mb4_nopad_bin) LIKE REPLACE(CONCAT((_utf8mb4'V' COLLATE utf8mb4_nopad_bin), (_utf8mb4'e%' COLLATE utf8mb4_nopad_bin)), '|', '||') ESCAPE '|')

### LIKE with a column as the pattern
SELECT id FROM lab.words WHERE word LIKE word AND id < 5
--- rows
1
2
3
4
--- duckdb
SELECT "words"."id" AS "id"
FROM "lab"."words_1" AS "words"
WHERE (("words"."word" LIKE "words"."word") AND ("words"."id" < 5))
--- postgresql
SELECT "words"."id" AS "id"
FROM "lab"."words_1" AS "words"
WHERE (("words"."word" LIKE "words"."word" ESCAPE '') AND ("words"."id" < 5))
--- mariadb
SELECT `words`.`id` AS `id`
FROM `lab`.`words_1` AS `words`
WHERE (((CONVERT(`words`.`word` USING utf8mb4) COLLATE utf8mb4_nopad_bin) LIKE REPLACE((CONVERT(`words`.`word` USING utf8mb4) COLLATE utf8mb4_nopad_bin), '|', '||') ESCAPE '|') AND (`words`.`id` < 5))

### LIKE on a function
SELECT id FROM lab.words WHERE LOWER(word) LIKE 'vega%'
--- rows
1
2
3
--- duckdb
SELECT "words"."id" AS "id"
FROM "lab"."words_1" AS "words"
WHERE (lower("words"."word") LIKE 'vega%')
--- postgresql
SELECT "words"."id" AS "id"
FROM "lab"."words_1" AS "words"
WHERE (lower("words"."word") LIKE 'vega%' ESCAPE '')
--- mariadb
SELECT `words`.`id` AS `id`
FROM `lab`.`words_1` AS `words`
WHERE (LOWER((CONVERT(`words`.`word` USING utf8mb4) COLLATE utf8mb4_nopad_bin)) LIKE (_utf8mb4'vega%' COLLATE utf8mb4_nopad_bin) ESCAPE '|')

### ILIKE does not mind the case
SELECT id FROM lab.words WHERE word ILIKE 'vega'
--- rows
1
2
--- duckdb
SELECT "words"."id" AS "id"
FROM "lab"."words_1" AS "words"
WHERE ("words"."word" ILIKE 'vega')
--- postgresql
SELECT "words"."id" AS "id"
FROM "lab"."words_1" AS "words"
WHERE ("words"."word" ILIKE 'vega' ESCAPE '')
--- mariadb
SELECT `words`.`id` AS `id`
FROM `lab`.`words_1` AS `words`
WHERE (LOWER((CONVERT(`words`.`word` USING utf8mb4) COLLATE utf8mb4_nopad_bin)) LIKE LOWER((_utf8mb4'vega' COLLATE utf8mb4_nopad_bin)) ESCAPE '|')

### ILIKE with wildcards
SELECT id FROM lab.words WHERE word ILIKE 'V_GA%'
--- rows
1
2
3
--- duckdb
SELECT "words"."id" AS "id"
FROM "lab"."words_1" AS "words"
WHERE ("words"."word" ILIKE 'V_GA%')
--- postgresql
SELECT "words"."id" AS "id"
FROM "lab"."words_1" AS "words"
WHERE ("words"."word" ILIKE 'V_GA%' ESCAPE '')
--- mariadb
SELECT `words`.`id` AS `id`
FROM `lab`.`words_1` AS `words`
WHERE (LOWER((CONVERT(`words`.`word` USING utf8mb4) COLLATE utf8mb4_nopad_bin)) LIKE LOWER((_utf8mb4'V_GA%' COLLATE utf8mb4_nopad_bin)) ESCAPE '|')

### NOT ILIKE
SELECT id FROM lab.words WHERE word NOT ILIKE '%E%'
--- rows
5
6
9
--- duckdb
SELECT "words"."id" AS "id"
FROM "lab"."words_1" AS "words"
WHERE ("words"."word" NOT ILIKE '%E%')
--- postgresql
SELECT "words"."id" AS "id"
FROM "lab"."words_1" AS "words"
WHERE ("words"."word" NOT ILIKE '%E%' ESCAPE '')
--- mariadb
SELECT `words`.`id` AS `id`
FROM `lab`.`words_1` AS `words`
WHERE (LOWER((CONVERT(`words`.`word` USING utf8mb4) COLLATE utf8mb4_nopad_bin)) NOT LIKE LOWER((_utf8mb4'%E%' COLLATE utf8mb4_nopad_bin)) ESCAPE '|')

### ILIKE with a backslash
SELECT id FROM lab.words WHERE word ILIKE 'BACK\SLASH'
--- rows
5
--- duckdb
SELECT "words"."id" AS "id"
FROM "lab"."words_1" AS "words"
WHERE ("words"."word" ILIKE 'BACK\SLASH')
--- postgresql
SELECT "words"."id" AS "id"
FROM "lab"."words_1" AS "words"
WHERE ("words"."word" ILIKE E'BACK\\SLASH' ESCAPE '')
--- mariadb
SELECT `words`.`id` AS `id`
FROM `lab`.`words_1` AS `words`
WHERE (LOWER((CONVERT(`words`.`word` USING utf8mb4) COLLATE utf8mb4_nopad_bin)) LIKE LOWER((_utf8mb4 X'4241434B5C534C415348' COLLATE utf8mb4_nopad_bin)) ESCAPE '|')

### ILIKE of a NULL is not true
SELECT COUNT(*) AS c FROM lab.words WHERE word ILIKE '%' OR word NOT ILIKE '%'
--- rows
11
--- duckdb
SELECT COUNT(*) AS "c"
FROM "lab"."words_1" AS "words"
WHERE (("words"."word" ILIKE '%') OR ("words"."word" NOT ILIKE '%'))
--- postgresql
SELECT COUNT(*) AS "c"
FROM "lab"."words_1" AS "words"
WHERE (("words"."word" ILIKE '%' ESCAPE '') OR ("words"."word" NOT ILIKE '%' ESCAPE ''))
--- mariadb
SELECT COUNT(*) AS `c`
FROM `lab`.`words_1` AS `words`
WHERE ((LOWER((CONVERT(`words`.`word` USING utf8mb4) COLLATE utf8mb4_nopad_bin)) LIKE LOWER((_utf8mb4'%' COLLATE utf8mb4_nopad_bin)) ESCAPE '|') OR (LOWER((CONVERT(`words`.`word` USING utf8mb4) COLLATE utf8mb4_nopad_bin)) NOT LIKE LOWER((_utf8mb4'%' COLLATE utf8mb4_nopad_bin)) ESCAPE '|'))

### UPPER and LOWER
SELECT UPPER(word) AS u, LOWER(word) AS l FROM lab.words WHERE id = 4
--- rows
"O'BRIEN", "o'brien"
--- duckdb
SELECT upper("words"."word") AS "u", lower("words"."word") AS "l"
FROM "lab"."words_1" AS "words"
WHERE ("words"."id" = 4)
--- postgresql
SELECT upper("words"."word") AS "u", lower("words"."word") AS "l"
FROM "lab"."words_1" AS "words"
WHERE ("words"."id" = 4)
--- mariadb
SELECT UPPER((CONVERT(`words`.`word` USING utf8mb4) COLLATE utf8mb4_nopad_bin)) AS `u`, LOWER((CONVERT(`words`.`word` USING utf8mb4) COLLATE utf8mb4_nopad_bin)) AS `l`
FROM `lab`.`words_1` AS `words`
WHERE (`words`.`id` = 4)

### LOWER to compare without case
SELECT id FROM lab.words WHERE LOWER(word) = LOWER('VEGA')
--- rows
1
2
--- duckdb
SELECT "words"."id" AS "id"
FROM "lab"."words_1" AS "words"
WHERE (lower("words"."word") = lower('VEGA'))
--- postgresql
SELECT "words"."id" AS "id"
FROM "lab"."words_1" AS "words"
WHERE (lower("words"."word") = lower('VEGA'))
--- mariadb
SELECT `words`.`id` AS `id`
FROM `lab`.`words_1` AS `words`
WHERE (LOWER((CONVERT(`words`.`word` USING utf8mb4) COLLATE utf8mb4_nopad_bin)) = LOWER((_utf8mb4'VEGA' COLLATE utf8mb4_nopad_bin)))

### UPPER of NULL is NULL
SELECT UPPER(word) AS u FROM lab.words WHERE id = 10
--- rows
null
--- duckdb
SELECT upper("words"."word") AS "u"
FROM "lab"."words_1" AS "words"
WHERE ("words"."id" = 10)
--- postgresql
SELECT upper("words"."word") AS "u"
FROM "lab"."words_1" AS "words"
WHERE ("words"."id" = 10)
--- mariadb
SELECT UPPER((CONVERT(`words`.`word` USING utf8mb4) COLLATE utf8mb4_nopad_bin)) AS `u`
FROM `lab`.`words_1` AS `words`
WHERE (`words`.`id` = 10)

### LOWER of the empty string
SELECT LOWER(word) || '.' AS x FROM lab.words WHERE id = 9
--- rows
"."
--- duckdb
SELECT (lower("words"."word") || '.') AS "x"
FROM "lab"."words_1" AS "words"
WHERE ("words"."id" = 9)
--- postgresql
SELECT (lower("words"."word") || '.') AS "x"
FROM "lab"."words_1" AS "words"
WHERE ("words"."id" = 9)
--- mariadb
SELECT CONCAT(LOWER((CONVERT(`words`.`word` USING utf8mb4) COLLATE utf8mb4_nopad_bin)), (_utf8mb4'.' COLLATE utf8mb4_nopad_bin)) AS `x`
FROM `lab`.`words_1` AS `words`
WHERE (`words`.`id` = 9)

### LOWER leaves digits and signs
SELECT LOWER('ABC-1_2%') AS x FROM lab.one
--- rows
"abc-1_2%"
--- duckdb
SELECT lower('ABC-1_2%') AS "x"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT lower('ABC-1_2%') AS "x"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT LOWER((_utf8mb4'ABC-1_2%' COLLATE utf8mb4_nopad_bin)) AS `x`
FROM `lab`.`one_1` AS `one`

### functions of strings in one another
SELECT UPPER(LOWER('AbC') || 'd') AS x FROM lab.one
--- rows
"ABCD"
--- duckdb
SELECT upper((lower('AbC') || 'd')) AS "x"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT upper((lower('AbC') || 'd')) AS "x"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT UPPER(CONCAT(LOWER((_utf8mb4'AbC' COLLATE utf8mb4_nopad_bin)), (_utf8mb4'd' COLLATE utf8mb4_nopad_bin))) AS `x`
FROM `lab`.`one_1` AS `one`

### a string in a list
SELECT id FROM lab.words WHERE word IN ('Vega', 'VEGA ', 'nothing')
--- rows
1
3
--- duckdb
SELECT "words"."id" AS "id"
FROM "lab"."words_1" AS "words"
WHERE ("words"."word" IN ('Vega', 'VEGA ', 'nothing'))
--- postgresql
SELECT "words"."id" AS "id"
FROM "lab"."words_1" AS "words"
WHERE ("words"."word" IN ('Vega', 'VEGA ', 'nothing'))
--- mariadb
SELECT `words`.`id` AS `id`
FROM `lab`.`words_1` AS `words`
WHERE (`words`.`word` IN (_utf8mb4'Vega', _utf8mb4'VEGA ', _utf8mb4'nothing') AND `words`.`word` IN ((_utf8mb4'Vega' COLLATE utf8mb4_nopad_bin), (_utf8mb4'VEGA ' COLLATE utf8mb4_nopad_bin), (_utf8mb4'nothing' COLLATE utf8mb4_nopad_bin)))

### a string not in a list minds the case
SELECT id FROM lab.words WHERE word NOT IN ('Vega', 'VEGA ') AND id < 4
--- rows
2
--- duckdb
SELECT "words"."id" AS "id"
FROM "lab"."words_1" AS "words"
WHERE (("words"."word" NOT IN ('Vega', 'VEGA ')) AND ("words"."id" < 4))
--- postgresql
SELECT "words"."id" AS "id"
FROM "lab"."words_1" AS "words"
WHERE (("words"."word" NOT IN ('Vega', 'VEGA ')) AND ("words"."id" < 4))
--- mariadb
SELECT `words`.`id` AS `id`
FROM `lab`.`words_1` AS `words`
WHERE ((`words`.`word` NOT IN ((_utf8mb4'Vega' COLLATE utf8mb4_nopad_bin), (_utf8mb4'VEGA ' COLLATE utf8mb4_nopad_bin))) AND (`words`.`id` < 4))

### DISTINCT minds case and blanks
SELECT COUNT(DISTINCT word) AS c FROM lab.words WHERE id < 4
--- rows
3
--- duckdb
SELECT COUNT(DISTINCT "words"."word") AS "c"
FROM "lab"."words_1" AS "words"
WHERE ("words"."id" < 4)
--- postgresql
SELECT COUNT(DISTINCT "words"."word") AS "c"
FROM "lab"."words_1" AS "words"
WHERE ("words"."id" < 4)
--- mariadb
SELECT COUNT(DISTINCT (CONVERT(`words`.`word` USING utf8mb4) COLLATE utf8mb4_nopad_bin)) AS `c`
FROM `lab`.`words_1` AS `words`
WHERE (`words`.`id` < 4)

### GROUP BY minds case and blanks
SELECT word, COUNT(*) AS c FROM lab.words WHERE id < 4 GROUP BY word
--- rows
"Vega", 1
"vega", 1
"VEGA ", 1
--- duckdb
SELECT "words"."word" AS "word", COUNT(*) AS "c"
FROM "lab"."words_1" AS "words"
WHERE ("words"."id" < 4)
GROUP BY "words"."word"
--- postgresql
SELECT "words"."word" AS "word", COUNT(*) AS "c"
FROM "lab"."words_1" AS "words"
WHERE ("words"."id" < 4)
GROUP BY "words"."word"
--- mariadb
SELECT (CONVERT(`words`.`word` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `word`, COUNT(*) AS `c`
FROM `lab`.`words_1` AS `words`
WHERE (`words`.`id` < 4)
GROUP BY (CONVERT(`words`.`word` USING utf8mb4) COLLATE utf8mb4_nopad_bin)

### a join on strings minds case and blanks
SELECT a.id, b.id AS other FROM lab.words AS a JOIN lab.words AS b ON a.word = b.word WHERE a.id < 4
--- rows
1, 1
2, 2
3, 3
--- duckdb
SELECT "a"."id" AS "id", "b"."id" AS "other"
FROM "lab"."words_1" AS "a"
INNER JOIN "lab"."words_1" AS "b" ON ("a"."word" = "b"."word")
WHERE ("a"."id" < 4)
--- postgresql
SELECT "a"."id" AS "id", "b"."id" AS "other"
FROM "lab"."words_1" AS "a"
INNER JOIN "lab"."words_1" AS "b" ON ("a"."word" = "b"."word")
WHERE ("a"."id" < 4)
--- mariadb
SELECT `a`.`id` AS `id`, `b`.`id` AS `other`
FROM `lab`.`words_1` AS `a`
INNER JOIN `lab`.`words_1` AS `b` ON (`a`.`word` = (CONVERT(`b`.`word` USING utf8mb4) COLLATE utf8mb4_nopad_bin))
WHERE (`a`.`id` < 4)

### the least and the greatest string
SELECT MIN(observer) AS a, MAX(observer) AS z FROM obs.nights
--- rows
"Sophie", "Tycho"
--- duckdb
SELECT MIN("nights"."observer") AS "a", MAX("nights"."observer") AS "z"
FROM "obs"."nights_1" AS "nights"
--- postgresql
SELECT (MIN(CAST("nights"."observer" AS TEXT) COLLATE "C") COLLATE "default") AS "a", (MAX(CAST("nights"."observer" AS TEXT) COLLATE "C") COLLATE "default") AS "z"
FROM "obs"."nights_1" AS "nights"
--- mariadb
SELECT MIN((CONVERT(`nights`.`observer` USING utf8mb4) COLLATE utf8mb4_nopad_bin)) AS `a`, MAX((CONVERT(`nights`.`observer` USING utf8mb4) COLLATE utf8mb4_nopad_bin)) AS `z`
FROM `obs`.`nights_1` AS `nights`
