### sub-query in FROM
SELECT t.b FROM (SELECT band AS b, wave AS w FROM obs.bands) AS t WHERE t.w > 800
--- rows
"z"

### sub-query in FROM with an alias without AS
SELECT b FROM (SELECT band AS b FROM obs.bands WHERE wave < 500) t
--- rows
"g"

### star of a sub-query in FROM
SELECT * FROM (SELECT id, seconds * 2 AS twice FROM obs.exposures WHERE id = 3) AS t
--- rows
3, 120
--- columns
id  int  ucd=meta.id;meta.main
twice  double  unit=s

### sub-query in FROM three deep
SELECT x FROM (SELECT x FROM (SELECT x FROM (SELECT one + 1 AS x FROM lab.one) AS a) AS b) AS c
--- rows
2

### sub-query in FROM with columns of one name
SELECT night, night_2 FROM (SELECT e.night, n.night FROM obs.exposures AS e JOIN obs.nights AS n ON e.night = n.night WHERE e.id = 5) AS t
--- rows
3, 3

### sub-query in FROM with a computed column named by its function
SELECT t.count FROM (SELECT COUNT(*) FROM obs.bands) AS t
--- error
line 1, column 10: Expected a column name or a value, but found count (a reserved word).
SELECT t.count FROM (SELECT COUNT(*) FROM obs.bands) AS t
         ^^^^^
Hint: To use it as a name, put it in double quotes. Write: SELECT t."count" FROM (SELECT COUNT(*) FROM obs.bands) AS t

### the same with the name in double quotes
SELECT t."count" FROM (SELECT COUNT(*) FROM obs.bands) AS t
--- rows
3

### sub-query in FROM with TOP and ORDER BY of its own
SELECT SUM(wave) AS s FROM (SELECT TOP 2 wave FROM obs.bands ORDER BY wave DESC) AS t
--- rows
1520

### sub-query in FROM with OFFSET of its own
SELECT id FROM (SELECT id FROM obs.exposures ORDER BY id OFFSET 5) AS t
--- rows
6
7

### sub-query in FROM that is a union
SELECT COUNT(*) AS c FROM (SELECT night FROM obs.nights UNION SELECT night FROM obs.exposures) AS t
--- rows
6

### sub-query in FROM that is grouped
SELECT MAX(c) AS most FROM (SELECT band, COUNT(*) AS c FROM obs.exposures GROUP BY band) AS t
--- rows
3

### average of an average
SELECT AVG(a) AS x FROM (SELECT night, AVG(seconds) AS a FROM obs.exposures WHERE night < 4 GROUP BY night) AS t
--- rows
38.333333333333336

### two sub-queries in FROM
SELECT a.x, b.y FROM (SELECT MIN(wave) AS x FROM obs.bands) AS a, (SELECT MAX(wave) AS y FROM obs.bands) AS b
--- rows
480, 900

### sub-query in FROM joined with itself under two aliases
SELECT a.band, b.band AS other FROM (SELECT band, wave FROM obs.bands WHERE wave > 500) AS a JOIN (SELECT band, wave FROM obs.bands WHERE wave > 500) AS b ON a.wave < b.wave
--- rows
"r", "z"

### condition on an alias by a sub-query
SELECT id, twice FROM (SELECT id, night * 2 AS twice FROM obs.exposures) AS t WHERE twice = 4
--- rows
3, 4
4, 4

### sub-query in FROM keeps unit and UCD
SELECT w FROM (SELECT wave AS w FROM obs.bands) AS t WHERE w = 480
--- rows
480
--- columns
w  double  unit=nm  ucd=em.wl

### scalar sub-query in the list
SELECT band, wave - (SELECT MIN(wave) FROM obs.bands) AS more FROM obs.bands
--- rows
"g", 0
"r", 140
"z", 420

### scalar sub-query in WHERE
SELECT band FROM obs.bands WHERE wave = (SELECT MAX(wave) FROM obs.bands)
--- rows
"z"

### scalar sub-query on the left
SELECT band FROM obs.bands WHERE (SELECT AVG(wave) FROM obs.bands) > wave
--- rows
"g"
"r"

### correlated scalar sub-query
SELECT n.night, (SELECT COUNT(*) FROM obs.exposures AS e WHERE e.night = n.night) AS c FROM obs.nights AS n
--- rows
1, 2
2, 2
3, 1
4, 0

### correlated scalar sub-query in WHERE
SELECT id FROM obs.exposures AS e WHERE seconds = (SELECT MAX(seconds) FROM obs.exposures AS o WHERE o.band = e.band)
--- rows
4
6

### scalar sub-query without a row is NULL
SELECT night, (SELECT wave FROM obs.bands WHERE band = 'q') AS w FROM obs.nights WHERE night = 1
--- rows
1, null

### scalar sub-query that compares with its own table
SELECT e.id FROM obs.exposures AS e WHERE e.seconds > (SELECT AVG(o.seconds) FROM obs.exposures AS o WHERE o.night = e.night)
--- rows
4

### scalar sub-query in an expression
SELECT (SELECT COUNT(*) FROM obs.bands) * 10 + (SELECT COUNT(*) FROM obs.nights) AS x FROM lab.one
--- rows
34

### scalar sub-query as an argument
SELECT SQRT((SELECT 16 AS x FROM lab.one)) AS four FROM lab.one
--- rows
4

### scalar sub-query in BETWEEN
SELECT band FROM obs.bands WHERE wave BETWEEN (SELECT MIN(wave) FROM obs.bands) AND (SELECT AVG(wave) FROM obs.bands)
--- rows
"g"
"r"

### scalar sub-query in HAVING
SELECT band FROM obs.exposures GROUP BY band HAVING COUNT(*) = (SELECT COUNT(*) FROM obs.bands)
--- rows
"g"

### scalar sub-query in ORDER BY
SELECT n.night FROM obs.nights AS n ORDER BY (SELECT COUNT(*) FROM obs.exposures AS e WHERE e.night = n.night), n.night DESC
--- rows
4
3
2
1

### the inner name hides the outer one
SELECT id FROM obs.exposures AS x WHERE id IN (SELECT x.night FROM obs.nights AS x WHERE x.night < 3)
--- rows
1
2

### a name of the outer query within two sub-queries
SELECT n.night FROM obs.nights AS n WHERE 2 = (SELECT COUNT(*) FROM obs.exposures AS e WHERE e.night IN (SELECT m.night FROM obs.nights AS m WHERE m.night = n.night))
--- rows
1
2

### an unqualified name of the outer query
SELECT band FROM obs.bands WHERE 3 = (SELECT COUNT(*) FROM obs.exposures WHERE obs.exposures.band = obs.bands.band AND wave > 0)
--- rows
"g"
