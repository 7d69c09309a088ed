### WITH one query
WITH red AS (SELECT band, wave FROM obs.bands WHERE wave > 600) SELECT band FROM red
--- rows
"r"
"z"

### WITH two queries
WITH a AS (SELECT MIN(wave) AS x FROM obs.bands), b AS (SELECT MAX(wave) AS y FROM obs.bands) SELECT x, y FROM a, b
--- rows
480, 900

### WITH a query that uses the one before
WITH a AS (SELECT id, night FROM obs.exposures WHERE band = 'g'), b AS (SELECT night, COUNT(*) AS c FROM a GROUP BY night) SELECT night, c FROM b
--- rows
1, 1
2, 2

### WITH used twice
WITH w AS (SELECT band, wave FROM obs.bands) SELECT a.band, b.band AS other FROM w AS a JOIN w AS b ON a.wave + 140 = b.wave
--- rows
"g", "r"

### WITH used in IN
WITH dark AS (SELECT night FROM obs.nights WHERE moon < 0.3) SELECT id FROM obs.exposures WHERE night IN (SELECT night FROM dark)
--- rows
1
2

### WITH used in EXISTS
WITH long AS (SELECT night FROM obs.exposures WHERE seconds > 50) SELECT n.night FROM obs.nights AS n WHERE EXISTS (SELECT * FROM long AS l WHERE l.night = n.night)
--- rows
2

### WITH used in both parts of a union
WITH w AS (SELECT band FROM obs.bands) SELECT band FROM w UNION ALL SELECT band FROM w WHERE band = 'z'
--- rows
"g"
"r"
"z"
"z"

### WITH a union
WITH w AS (SELECT night FROM obs.nights UNION SELECT night FROM obs.exposures WHERE night IS NOT NULL) SELECT COUNT(*) AS c, MAX(night) AS m FROM w
--- rows
5, 9

### WITH that is not used
WITH w AS (SELECT band FROM obs.bands) SELECT one FROM lab.one
--- rows
1

### WITH a name that a table has too
WITH bands AS (SELECT one AS wave FROM lab.one) SELECT wave FROM bands
--- rows
1

### the table of that name is still there by its schema
WITH bands AS (SELECT one FROM lab.one) SELECT b.one, t.wave FROM bands AS b, obs.bands AS t WHERE t.band = 'g'
--- rows
1, 480

### WITH a name in another case
WITH MyBands AS (SELECT band FROM obs.bands WHERE wave < 500) SELECT MYBANDS.band FROM mybands
--- rows
"g"

### WITH a name in double quotes
WITH "my bands" AS (SELECT band FROM obs.bands WHERE wave < 500) SELECT "my bands".band FROM "my bands"
--- rows
"g"

### WITH keeps the aliases of columns
WITH w AS (SELECT band AS "The Band", wave * 10 AS tenfold FROM obs.bands) SELECT "The Band", tenfold FROM w WHERE tenfold = 4800
--- rows
"g", 4800

### WITH keeps unit, UCD and description
WITH w AS (SELECT n.moon, b.wave FROM obs.nights AS n, obs.bands AS b WHERE n.night = 1) SELECT * FROM w WHERE wave = 480
--- rows
0, 480
--- columns
moon  double  description=Illuminated part of the Moon
wave  double  unit=nm  ucd=em.wl

### WITH TOP and ORDER BY inside
WITH w AS (SELECT TOP 1 id FROM obs.exposures WHERE seconds IS NOT NULL ORDER BY seconds DESC) SELECT id FROM w
--- rows
4

### WITH and ORDER BY outside
WITH w AS (SELECT band, wave FROM obs.bands) SELECT band FROM w ORDER BY wave DESC
--- rows
"z"
"r"
"g"

### WITH three in a chain
WITH a AS (SELECT 1 AS x FROM lab.one), b AS (SELECT x + 1 AS x FROM a), c AS (SELECT x * 10 AS x FROM b) SELECT a.x, b.x AS y, c.x AS z FROM a, b, c
--- rows
1, 2, 20

### WITH and a join with a table
WITH s AS (SELECT night, SUM(seconds) AS total FROM obs.exposures GROUP BY night) SELECT n.observer, s.total FROM obs.nights AS n LEFT JOIN s ON s.night = n.night
--- rows
"Tycho", 60
"Sophie", 150
"Tycho", 10
null, null

### WITH and a NATURAL JOIN
WITH s AS (SELECT night, SUM(seconds) AS total FROM obs.exposures GROUP BY night) SELECT night, total FROM s NATURAL JOIN obs.nights WHERE moon = 1
--- rows
3, 10

### the first of a WITH cannot see the second
WITH a AS (SELECT x FROM b), b AS (SELECT one AS x FROM lab.one) SELECT x FROM a
--- error
line 1, column 26: There is no table `b`.
WITH a AS (SELECT x FROM b), b AS (SELECT one AS x FROM lab.one) SELECT x FROM a
                         ^
Hint: The tables are listed in `tap_schema.tables`.

### a column that the query of a WITH does not give
WITH w AS (SELECT band FROM obs.bands) SELECT wave FROM w
--- error
line 1, column 47: There is no column `wave` in the tables of this query.
WITH w AS (SELECT band FROM obs.bands) SELECT wave FROM w
                                              ^^^^
Hint: The columns are: band.

### WITH the same name twice
WITH w AS (SELECT one FROM lab.one), w AS (SELECT one FROM lab.one) SELECT one FROM w
--- error
line 1, column 38: WITH has two queries named `w`.
WITH w AS (SELECT one FROM lab.one), w AS (SELECT one FROM lab.one) SELECT one FROM w
                                     ^
Hint: Give each a name of its own.
