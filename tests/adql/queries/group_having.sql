### GROUP BY a column
SELECT band, COUNT(*) AS c FROM obs.exposures WHERE band IS NOT NULL GROUP BY band
--- rows
"g", 3
"r", 2
"i", 1

### GROUP BY two columns
SELECT night, band, COUNT(*) AS c FROM obs.exposures WHERE id < 5 GROUP BY night, band
--- rows
1, "g", 1
1, "r", 1
2, "g", 2

### GROUP BY without an aggregate is DISTINCT
SELECT night FROM obs.exposures WHERE night < 3 GROUP BY night
--- rows
1
2

### GROUP BY a column that is not selected
SELECT COUNT(*) AS c FROM obs.exposures WHERE night IS NOT NULL GROUP BY night
--- rows
2
2
1
1

### GROUP BY an expression
SELECT MOD(id, 2) AS odd, COUNT(*) AS c FROM obs.exposures GROUP BY MOD(id, 2)
--- rows
0, 3
1, 4

### GROUP BY an expression of arithmetic
SELECT id / 3 AS k, COUNT(*) AS c FROM obs.exposures GROUP BY id / 3
--- rows
0, 2
1, 3
2, 2

### GROUP BY an expression, and it is part of a longer one
SELECT MOD(id, 2) + 10 AS k, COUNT(*) AS c FROM obs.exposures GROUP BY MOD(id, 2)
--- rows
10, 3
11, 4

### GROUP BY an expression in another case
SELECT lower(WORD) AS w, COUNT(*) AS c FROM lab.words WHERE id < 3 GROUP BY LOWER(word)
--- rows
"vega", 2

### GROUP BY a constant part of an expression
SELECT n * 2 AS k, COUNT(*) AS c FROM lab.mixed WHERE id < 3 GROUP BY n * 2
--- rows
20, 1
-40, 1

### GROUP BY CASE
SELECT CASE WHEN seconds > 40 THEN 'long' ELSE 'short' END AS k, COUNT(*) AS c FROM obs.exposures GROUP BY CASE WHEN seconds > 40 THEN 'long' ELSE 'short' END
--- rows
"long", 3
"short", 4

### GROUP BY a qualified column that is selected without
SELECT band, COUNT(*) AS c FROM obs.exposures AS e WHERE band = 'g' GROUP BY e.band
--- rows
"g", 3

### GROUP BY over a join
SELECT n.observer, COUNT(e.id) AS c, SUM(e.seconds) AS s FROM obs.nights AS n LEFT JOIN obs.exposures AS e ON e.night = n.night GROUP BY n.observer
--- rows
"Tycho", 3, 70
"Sophie", 2, 150
null, 0, null

### GROUP BY a column of either table of an equality
SELECT b.band, AVG(e.seconds) AS a FROM obs.exposures AS e JOIN obs.bands AS b ON e.band = b.band GROUP BY b.band
--- rows
"g", 60
"r", 37.5

### GROUP BY of an empty table has no group
SELECT id, COUNT(*) AS c FROM lab.empty GROUP BY id
--- rows

### an aggregate of an empty table has one row
SELECT COUNT(*) AS c, SUM(x) AS s FROM lab.empty
--- rows
0, null

### HAVING on a count
SELECT band FROM obs.exposures GROUP BY band HAVING COUNT(*) > 1
--- rows
"g"
"r"

### HAVING on a sum that is not selected
SELECT night FROM obs.exposures GROUP BY night HAVING SUM(seconds) > 50
--- rows
1
2

### HAVING on the key
SELECT night, COUNT(*) AS c FROM obs.exposures GROUP BY night HAVING night BETWEEN 2 AND 3
--- rows
2, 2
3, 1

### HAVING with AND
SELECT band FROM obs.exposures GROUP BY band HAVING COUNT(*) > 1 AND MAX(seconds) < 60
--- rows
"r"

### HAVING on an expression of aggregates
SELECT night FROM obs.exposures GROUP BY night HAVING MAX(seconds) - MIN(seconds) > 0
--- rows
2

### HAVING without GROUP BY
SELECT COUNT(*) AS c FROM obs.exposures HAVING COUNT(*) > 5
--- rows
7

### HAVING without GROUP BY that fails
SELECT COUNT(*) AS c FROM obs.exposures HAVING COUNT(*) > 50
--- rows

### HAVING with IN and a sub-query
SELECT night FROM obs.exposures GROUP BY night HAVING night IN (SELECT night FROM obs.nights) AND COUNT(*) = 1
--- rows
3

### HAVING IS NULL on the key
SELECT COUNT(*) AS c FROM obs.exposures GROUP BY band HAVING band IS NULL
--- rows
1

### WHERE comes before the groups
SELECT band, COUNT(*) AS c FROM obs.exposures WHERE seconds > 30 GROUP BY band HAVING COUNT(*) >= 1
--- rows
"g", 2
"r", 1

### the key in an expression beside an aggregate
SELECT night * 100 + COUNT(*) AS x FROM obs.exposures WHERE night < 3 GROUP BY night
--- rows
102
202

### an aggregate of an expression with the key
SELECT night, SUM(seconds * night) AS s FROM obs.exposures WHERE night < 3 GROUP BY night
--- rows
1, 60
2, 300

### GROUP BY a timestamp
SELECT t, COUNT(*) AS c FROM lab.mixed WHERE id < 3 GROUP BY t
--- rows
"2020-01-01T00:00:00", 1
"2020-02-29T12:30:00", 1

### GROUP BY a truth value
SELECT flag, COUNT(*) AS c FROM lab.mixed GROUP BY flag
--- rows
true, 2
false, 2
null, 2

### GROUP BY a column of a sub-query
SELECT k, COUNT(*) AS c FROM (SELECT MOD(id, 3) AS k FROM obs.exposures) AS t GROUP BY k
--- rows
0, 2
1, 3
2, 2

### DISTINCT of grouped rows
SELECT DISTINCT COUNT(*) AS c FROM obs.exposures GROUP BY night
--- rows
2
1

### GROUP BY with ORDER BY and TOP
SELECT TOP 1 band, COUNT(*) AS c FROM obs.exposures GROUP BY band ORDER BY COUNT(*) DESC, band
--- rows
"g", 3

### GROUP BY the merged column of USING
SELECT night, COUNT(id) AS c FROM obs.nights LEFT JOIN obs.exposures USING (night) GROUP BY night
--- rows
1, 2
2, 2
3, 1
4, 0

### a constant beside an aggregate needs no group
SELECT 'all' AS k, COUNT(*) AS c FROM obs.bands
--- rows
"all", 3
