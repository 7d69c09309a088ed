### string with a quote in it
SELECT id FROM lab.mixed WHERE s = 'It''s'
--- rows
3

### string of one quote
SELECT '''' AS q FROM lab.one
--- rows
"'"

### empty string is not NULL
SELECT id FROM lab.mixed WHERE s = ''
--- rows
5

### string continued on the next line
SELECT 'Al'
       'pha' AS x FROM lab.one
--- rows
"Alpha"

### string continued twice with a comment between
SELECT 'a' -- one
  'b'
  'c' AS x FROM lab.one
--- rows
"abc"

### continued string with quotes at its seams
SELECT 'it'''
  '''s' AS x FROM lab.one
--- rows
"it''s"

### equality minds the case
SELECT id FROM lab.words WHERE word = 'vega'
--- rows
2

### equality minds the blank at the end
SELECT id FROM lab.words WHERE word = 'VEGA'
--- rows

### equality with the blank at the end
SELECT id FROM lab.words WHERE word = 'VEGA '
--- rows
3

### a constant with a blank at its end is no other string
SELECT id FROM lab.words WHERE word = 'Vega '
--- rows

### the empty string is not a blank
SELECT id FROM lab.words WHERE word = ' '
--- rows

### backslash is itself in a string
SELECT id FROM lab.words WHERE word = 'back\slash'
--- rows
5

### a string of a backslash
SELECT '\' AS x FROM lab.one
--- rows
"\\"

### backslash before a quote does not escape it
SELECT 'a\''b' AS x FROM lab.one
--- rows
"a\\'b"

### backslash and letters that other languages escape
SELECT 'a\nb\tc\0' AS x FROM lab.one
--- rows
"a\\nb\\tc\\0"

### double quotes in a string
SELECT id FROM lab.words WHERE word = '"quoted"'
--- rows
12

### letters beyond ASCII
SELECT id FROM lab.words WHERE word = 'Größe'
--- rows
8

### letters beyond ASCII in the result
SELECT 'π ≈ 3 ★ 𝛼' AS x FROM lab.one
--- rows
"π ≈ 3 ★ 𝛼"

### letters beyond ASCII go through concatenation
SELECT word || 'n' AS x FROM lab.words WHERE id = 8
--- rows
"Größen"

### comment signs in a string stay
SELECT '-- no comment' AS x FROM lab.one
--- rows
"-- no comment"

### other comment signs in a string stay
SELECT '/* none */ # none' AS x FROM lab.one
--- rows
"/* none */ # none"

### semicolon and keywords in a string stay
SELECT '; DROP TABLE lab.one; SELECT' AS x FROM lab.one
--- rows
"; DROP TABLE lab.one; SELECT"

### signs of parameters in a string stay
SELECT '? %s :x $1 {0} %(a)s' AS x FROM lab.one
--- rows
"? %s :x $1 {0} %(a)s"

### a newline in a string stays
SELECT id FROM lab.words WHERE word = 'two
lines'
--- rows
11

### strings are ordered by their letters
SELECT word FROM lab.words WHERE word < 'W' AND word > 'V'
--- rows
"Vega"
"VEGA "

### LIKE minds the case
SELECT id FROM lab.words WHERE word LIKE 'v%'
--- rows
2

### LIKE with a blank at the end
SELECT id FROM lab.words WHERE word LIKE 'VEGA_'
--- rows
3

### LIKE without wildcards
SELECT id FROM lab.words WHERE word LIKE 'Vega'
--- rows
1

### LIKE without wildcards minds the blank at the end
SELECT id FROM lab.words WHERE word LIKE 'VEGA'
--- rows

### LIKE with a wildcard in the middle
SELECT id FROM lab.words WHERE word LIKE 'V%a'
--- rows
1

### LIKE with wildcards on both sides
SELECT id FROM lab.words WHERE word LIKE '%eg%'
--- rows
1
2

### LIKE takes one letter for each underscore
SELECT id FROM lab.words WHERE word LIKE '____'
--- rows
1
2
6

### LIKE of everything leaves out NULL
SELECT COUNT(*) AS c FROM lab.words WHERE word LIKE '%'
--- rows
11

### LIKE of an underscore followed by a wildcard leaves out the empty string
SELECT COUNT(*) AS c FROM lab.words WHERE word LIKE '_%'
--- rows
10

### LIKE with a wildcard across a newline
SELECT id FROM lab.words WHERE word LIKE 'two%lines'
--- rows
11

### LIKE takes an accented letter as one
SELECT id FROM lab.words WHERE word LIKE 'Gr__e'
--- rows
8

### backslash is no escape in LIKE
SELECT id FROM lab.words WHERE word LIKE 'back\sl%'
--- rows
5

### backslash before a wildcard leaves it one
SELECT id FROM lab.words WHERE word LIKE '%\%'
--- rows
5

### a quote in a pattern
SELECT id FROM lab.words WHERE word LIKE 'O''%'
--- rows
4

### NOT LIKE
SELECT id FROM lab.words WHERE word NOT LIKE '%e%' AND id < 7
--- rows
3
5
6

### LIKE with a pattern put together
SELECT id FROM lab.words WHERE word LIKE 'V' || 'e%'
--- rows
1

### LIKE with a column as the pattern
SELECT id FROM lab.words WHERE word LIKE word AND id < 5
--- rows
1
2
3
4

### LIKE on a function
SELECT id FROM lab.words WHERE LOWER(word) LIKE 'vega%'
--- rows
1
2
3

### ILIKE does not mind the case
SELECT id FROM lab.words WHERE word ILIKE 'vega'
--- rows
1
2

### ILIKE with wildcards
SELECT id FROM lab.words WHERE word ILIKE 'V_GA%'
--- rows
1
2
3

### NOT ILIKE
SELECT id FROM lab.words WHERE word NOT ILIKE '%E%'
--- rows
5
6
9

### ILIKE with a backslash
SELECT id FROM lab.words WHERE word ILIKE 'BACK\SLASH'
--- rows
5

### ILIKE of a NULL is not true
SELECT COUNT(*) AS c FROM lab.words WHERE word ILIKE '%' OR word NOT ILIKE '%'
--- rows
11

### UPPER and LOWER
SELECT UPPER(word) AS u, LOWER(word) AS l FROM lab.words WHERE id = 4
--- rows
"O'BRIEN", "o'brien"

### LOWER to compare without case
SELECT id FROM lab.words WHERE LOWER(word) = LOWER('VEGA')
--- rows
1
2

### UPPER of NULL is NULL
SELECT UPPER(word) AS u FROM lab.words WHERE id = 10
--- rows
null

### LOWER of the empty string
SELECT LOWER(word) || '.' AS x FROM lab.words WHERE id = 9
--- rows
"."

### LOWER leaves digits and signs
SELECT LOWER('ABC-1_2%') AS x FROM lab.one
--- rows
"abc-1_2%"

### functions of strings in one another
SELECT UPPER(LOWER('AbC') || 'd') AS x FROM lab.one
--- rows
"ABCD"

### a string in a list
SELECT id FROM lab.words WHERE word IN ('Vega', 'VEGA ', 'nothing')
--- rows
1
3

### a string not in a list minds the case
SELECT id FROM lab.words WHERE word NOT IN ('Vega', 'VEGA ') AND id < 4
--- rows
2

### DISTINCT minds case and blanks
SELECT COUNT(DISTINCT word) AS c FROM lab.words WHERE id < 4
--- rows
3

### GROUP BY minds case and blanks
SELECT word, COUNT(*) AS c FROM lab.words WHERE id < 4 GROUP BY word
--- rows
"Vega", 1
"vega", 1
"VEGA ", 1

### a join on strings minds case and blanks
SELECT a.id, b.id AS other FROM lab.words AS a JOIN lab.words AS b ON a.word = b.word WHERE a.id < 4
--- rows
1, 1
2, 2
3, 3

### the least and the greatest string
SELECT MIN(observer) AS a, MAX(observer) AS z FROM obs.nights
--- rows
"Sophie", "Tycho"
