### ORDER BY ascending without a word
SELECT band FROM obs.bands ORDER BY wave
--- rows
"g"
"r"
"z"

### ORDER BY with ASC
SELECT band FROM obs.bands ORDER BY wave ASC
--- rows
"g"
"r"
"z"

### ORDER BY with DESC
SELECT band FROM obs.bands ORDER BY wave DESC
--- rows
"z"
"r"
"g"

### ORDER BY two columns in two directions
SELECT night, id FROM obs.exposures WHERE night < 3 ORDER BY night DESC, id ASC
--- rows
2, 3
2, 4
1, 1
1, 2

### ORDER BY a column that is not selected
SELECT id FROM obs.exposures WHERE seconds IS NOT NULL ORDER BY seconds DESC, id
--- rows
4
3
6
1
2
5

### ORDER BY an alias
SELECT id, seconds / 2 AS half FROM obs.exposures WHERE seconds > 40 ORDER BY half
--- rows
6, 22.5
3, 30
4, 45

### ORDER BY an alias that is a column of the table too
SELECT id, -id AS night FROM obs.exposures WHERE id < 4 ORDER BY night
--- rows
3, -3
2, -2
1, -1

### ORDER BY a qualified column despite an alias of its name
SELECT e.id, -e.night AS night FROM obs.exposures AS e WHERE e.id IN (1, 3, 5) ORDER BY e.night
--- rows
1, -1
3, -2
5, -3

### ORDER BY an ordinal
SELECT band, wave FROM obs.bands ORDER BY 2 DESC
--- rows
"z", 900
"r", 620
"g", 480

### ORDER BY two ordinals
SELECT night, band FROM obs.exposures WHERE night < 3 AND id < 4 ORDER BY 1 DESC, 2 DESC
--- rows
2, "g"
1, "r"
1, "g"

### ORDER BY an ordinal of a star
SELECT * FROM obs.bands ORDER BY 2 DESC
--- rows
"z", 900
"r", 620
"g", 480

### ORDER BY an expression
SELECT night FROM obs.nights ORDER BY MOD(night, 2), night
--- rows
2
4
1
3

### ORDER BY an expression of an alias
SELECT id, night AS k FROM obs.exposures WHERE id IN (2, 3, 5) ORDER BY k * -1
--- rows
5, 3
3, 2
2, 1

### ORDER BY a sum of columns
SELECT id FROM obs.exposures WHERE night IS NOT NULL ORDER BY id + night * 10 DESC
--- rows
6
5
4
3
2
1

### ORDER BY a function of a string
SELECT word FROM lab.words WHERE id IN (1, 4, 7) ORDER BY LOWER(word) DESC
--- rows
"Vega"
"under_score"
"O'Brien"

### ORDER BY a string minds the case
SELECT word FROM lab.words WHERE id IN (1, 2, 4) ORDER BY word
--- rows
"O'Brien"
"Vega"
"vega"

### ORDER BY a string puts capitals first
SELECT s FROM lab.mixed WHERE id IN (1, 2, 3) ORDER BY s
--- rows
"Alpha"
"It's"
"beta"

### ORDER BY negative and huge numbers
SELECT id FROM lab.mixed WHERE d IS NOT NULL ORDER BY d
--- rows
6
5
2
1
3

### ORDER BY a truth value puts false first
SELECT id FROM lab.mixed WHERE flag IS NOT NULL ORDER BY flag, id
--- rows
2
5
1
3

### ORDER BY an aggregate
SELECT band FROM obs.exposures WHERE band IS NOT NULL GROUP BY band ORDER BY COUNT(*) DESC
--- rows
"g"
"r"
"i"

### ORDER BY the alias of an aggregate
SELECT night, SUM(seconds) AS total FROM obs.exposures WHERE night < 4 GROUP BY night ORDER BY total
--- rows
3, 10
1, 60
2, 150

### ORDER BY with CASE
SELECT band FROM obs.bands ORDER BY CASE WHEN band = 'r' THEN 0 ELSE 1 END, band
--- rows
"r"
"g"
"z"

### ORDER BY with DISTINCT
SELECT DISTINCT night FROM obs.exposures WHERE night IS NOT NULL ORDER BY night DESC
--- rows
9
3
2
1

### ORDER BY a column of a join
SELECT e.id FROM obs.exposures AS e JOIN obs.bands AS b ON e.band = b.band ORDER BY b.wave DESC, e.id DESC
--- rows
6
2
4
3
1

### TOP
SELECT TOP 2 band FROM obs.bands ORDER BY wave
--- rows
"g"
"r"

### TOP of more than there are
SELECT TOP 100 band FROM obs.bands ORDER BY band
--- rows
"g"
"r"
"z"

### TOP 0
SELECT TOP 0 band FROM obs.bands
--- rows

### TOP without ORDER BY gives so many rows
SELECT COUNT(*) AS c FROM (SELECT TOP 4 id FROM obs.exposures) AS t
--- rows
4

### TOP after DISTINCT counts distinct rows
SELECT DISTINCT TOP 2 night FROM obs.exposures ORDER BY night
--- rows
1
2

### TOP after ALL
SELECT ALL TOP 2 night FROM obs.exposures ORDER BY night, id
--- rows
1
1

### TOP of groups
SELECT TOP 1 night, COUNT(*) AS c FROM obs.exposures WHERE night < 4 GROUP BY night ORDER BY night DESC
--- rows
3, 1

### TOP of an aggregate of all
SELECT TOP 5 MAX(wave) AS m FROM obs.bands
--- rows
900

### TOP puts NULL last
SELECT TOP 1 night FROM obs.exposures ORDER BY night DESC
--- rows
9

### OFFSET
SELECT night FROM obs.nights ORDER BY night OFFSET 2
--- rows
3
4

### OFFSET 0
SELECT band FROM obs.bands ORDER BY band OFFSET 0
--- rows
"g"
"r"
"z"

### OFFSET beyond the end
SELECT band FROM obs.bands ORDER BY band OFFSET 3
--- rows

### OFFSET without ORDER BY
SELECT COUNT(*) AS c FROM (SELECT id FROM obs.exposures OFFSET 3) AS t
--- rows
4

### OFFSET comes before TOP
SELECT TOP 2 id FROM obs.exposures ORDER BY id OFFSET 3
--- rows
4
5

### TOP 0 with OFFSET
SELECT TOP 0 id FROM obs.exposures ORDER BY id OFFSET 1
--- rows

### OFFSET of groups
SELECT band, COUNT(*) AS c FROM obs.exposures GROUP BY band ORDER BY c DESC, band OFFSET 1
--- rows
"r", 2
"i", 1
null, 1

### TOP in a sub-query does not cut the outer query
SELECT id FROM obs.exposures WHERE night IN (SELECT TOP 1 night FROM obs.nights ORDER BY moon) ORDER BY id
--- rows
1
2

### ORDER BY within a sub-query in parentheses in FROM
SELECT TOP 1 id FROM (SELECT id, seconds FROM obs.exposures WHERE seconds > 10 ORDER BY seconds) AS t ORDER BY seconds DESC
--- rows
4
