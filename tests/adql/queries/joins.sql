### JOIN with ON
SELECT e.id, n.observer FROM obs.exposures AS e JOIN obs.nights AS n ON e.night = n.night
--- rows
1, "Tycho"
2, "Tycho"
3, "Sophie"
4, "Sophie"
5, "Tycho"

### INNER JOIN is JOIN
SELECT e.id, b.wave FROM obs.exposures AS e INNER JOIN obs.bands AS b ON e.band = b.band
--- rows
1, 480
2, 620
3, 480
4, 480
6, 620

### LEFT JOIN keeps the left
SELECT n.night, e.id FROM obs.nights AS n LEFT JOIN obs.exposures AS e ON n.night = e.night
--- rows
1, 1
1, 2
2, 3
2, 4
3, 5
4, null

### LEFT OUTER JOIN is LEFT JOIN
SELECT e.id, b.wave FROM obs.exposures AS e LEFT OUTER JOIN obs.bands AS b ON e.band = b.band WHERE e.id > 4
--- rows
5, null
6, 620
7, null

### RIGHT JOIN keeps the right
SELECT e.id, b.band FROM obs.exposures AS e RIGHT JOIN obs.bands AS b ON e.band = b.band
--- rows
1, "g"
3, "g"
4, "g"
2, "r"
6, "r"
null, "z"

### RIGHT OUTER JOIN with another condition
SELECT e.id, b.band FROM obs.exposures AS e RIGHT OUTER JOIN obs.bands AS b ON e.band = b.band AND e.night = 9
--- rows
null, "g"
6, "r"
null, "z"

### FULL JOIN keeps both
SELECT e.id, b.wave FROM obs.exposures AS e FULL JOIN obs.bands AS b ON e.band = b.band
--- rows
1, 480
3, 480
4, 480
2, 620
6, 620
5, null
7, null
null, 900

### FULL OUTER JOIN with a WHERE for what is on one side only
SELECT e.id, b.band FROM obs.exposures AS e FULL OUTER JOIN obs.bands AS b ON e.band = b.band WHERE e.id IS NULL OR b.band IS NULL
--- rows
5, null
7, null
null, "z"

### condition in ON keeps the row of an outer join
SELECT n.night, e.id FROM obs.nights AS n LEFT JOIN obs.exposures AS e ON n.night = e.night AND e.band = 'r'
--- rows
1, 2
2, null
3, null
4, null

### condition in WHERE takes the row of an outer join away
SELECT n.night, e.id FROM obs.nights AS n LEFT JOIN obs.exposures AS e ON n.night = e.night WHERE e.band = 'r'
--- rows
1, 2

### rows without a partner by LEFT JOIN and IS NULL
SELECT n.night FROM obs.nights AS n LEFT JOIN obs.exposures AS e ON n.night = e.night WHERE e.id IS NULL
--- rows
4

### comma is a cross join
SELECT n.night, b.band FROM obs.nights AS n, obs.bands AS b WHERE n.night < 3 AND b.wave < 800
--- rows
1, "g"
1, "r"
2, "g"
2, "r"

### comma joined by WHERE
SELECT e.id, n.observer FROM obs.exposures AS e, obs.nights AS n WHERE e.night = n.night AND n.moon > 0.7
--- rows
5, "Tycho"

### three tables with commas
SELECT e.id, n.observer, b.wave FROM obs.exposures AS e, obs.nights AS n, obs.bands AS b WHERE e.night = n.night AND e.band = b.band AND e.seconds > 50
--- rows
3, "Sophie", 480
4, "Sophie", 480

### JOIN without a condition is a cross join
SELECT COUNT(*) AS c FROM obs.nights JOIN obs.bands
--- rows
12

### JOIN binds before the comma
SELECT COUNT(*) AS c FROM lab.one, obs.exposures AS e JOIN obs.bands AS b ON e.band = b.band
--- rows
5

### comma after a JOIN
SELECT COUNT(*) AS c FROM obs.exposures AS e JOIN obs.bands AS b ON e.band = b.band, obs.nights
--- rows
20

### joins go from the left
SELECT e.id, n.moon, b.wave FROM obs.exposures AS e JOIN obs.nights AS n ON e.night = n.night JOIN obs.bands AS b ON e.band = b.band WHERE b.band = 'r'
--- rows
2, 0, 620

### LEFT JOIN twice
SELECT e.id, n.observer, b.wave FROM obs.exposures AS e LEFT JOIN obs.nights AS n ON e.night = n.night LEFT JOIN obs.bands AS b ON e.band = b.band WHERE e.id > 4
--- rows
5, "Tycho", null
6, null, 620
7, null, null

### a later condition takes outer rows away
SELECT e.id FROM obs.exposures AS e LEFT JOIN obs.nights AS n ON e.night = n.night JOIN obs.bands AS b ON n.night = 1 AND e.band = b.band
--- rows
1
2

### join in parentheses on the right
SELECT n.night, e.id FROM obs.nights AS n LEFT JOIN (obs.exposures AS e JOIN obs.bands AS b ON e.band = b.band) ON n.night = e.night
--- rows
1, 1
1, 2
2, 3
2, 4
3, null
4, null

### join in parentheses on the left
SELECT e.id, b.band FROM (obs.exposures AS e JOIN obs.nights AS n ON e.night = n.night) RIGHT JOIN obs.bands AS b ON e.band = b.band
--- rows
1, "g"
3, "g"
4, "g"
2, "r"
null, "z"

### the same without parentheses has another meaning
SELECT n.night, e.id FROM obs.nights AS n LEFT JOIN obs.exposures AS e ON n.night = e.night JOIN obs.bands AS b ON e.band = b.band
--- rows
1, 1
1, 2
2, 3
2, 4

### join in parentheses twice
SELECT COUNT(*) AS c FROM ((obs.exposures AS e JOIN obs.bands AS b ON e.band = b.band))
--- rows
5

### a condition of inequality
SELECT a.band, b.band AS redder FROM obs.bands AS a JOIN obs.bands AS b ON a.wave < b.wave
--- rows
"g", "r"
"g", "z"
"r", "z"

### a condition with BETWEEN
SELECT e.id, n.night FROM obs.exposures AS e JOIN obs.nights AS n ON n.night BETWEEN e.id AND e.id + 1
--- rows
1, 1
1, 2
2, 2
2, 3
3, 3
3, 4
4, 4

### a condition with OR
SELECT e.id, b.band FROM obs.exposures AS e JOIN obs.bands AS b ON e.band = b.band OR (e.band IS NULL AND b.band = 'z')
--- rows
1, "g"
2, "r"
3, "g"
4, "g"
5, "z"
6, "r"

### a condition that does not look at the right
SELECT n.night, b.band FROM obs.nights AS n LEFT JOIN obs.bands AS b ON n.night = 4
--- rows
1, null
2, null
3, null
4, "g"
4, "r"
4, "z"

### a condition that is always false keeps outer rows
SELECT n.night, b.band FROM obs.nights AS n LEFT JOIN obs.bands AS b ON 1 = 0 WHERE n.night < 3
--- rows
1, null
2, null

### FULL JOIN with a condition that is always false
SELECT n.night, b.band FROM obs.nights AS n FULL JOIN obs.bands AS b ON 1 = 0
--- rows
1, null
2, null
3, null
4, null
null, "g"
null, "r"
null, "z"

### FULL JOIN with an inequality
SELECT a.band, b.band AS other FROM obs.bands AS a FULL JOIN obs.bands AS b ON a.wave > b.wave + 200
--- rows
"z", "g"
"z", "r"
"g", null
"r", null
null, "z"

### FULL JOIN within another join
SELECT COUNT(*) AS c FROM lab.one, obs.exposures AS e FULL JOIN obs.bands AS b ON e.band = b.band
--- rows
8

### FULL JOIN of FULL JOIN
SELECT n.night, e.id, b.band FROM obs.nights AS n FULL JOIN obs.exposures AS e ON n.night = e.night FULL JOIN obs.bands AS b ON e.band = b.band WHERE n.night IS NULL OR e.id IS NULL OR b.band IS NULL
--- rows
3, 5, null
4, null, null
null, 6, "r"
null, 7, null
null, null, "z"

### LEFT JOIN after FULL JOIN
SELECT e.id, b.band, n.observer FROM obs.exposures AS e FULL JOIN obs.bands AS b ON e.band = b.band LEFT JOIN obs.nights AS n ON n.night = e.night WHERE e.id IS NULL OR e.id >= 4
--- rows
4, "g", "Sophie"
5, null, "Tycho"
6, "r", null
7, null, null
null, "z", null

### a table joined with itself
SELECT a.id, b.id AS other FROM obs.exposures AS a JOIN obs.exposures AS b ON a.night = b.night AND a.id < b.id
--- rows
1, 2
3, 4

### a table joined with an empty one
SELECT b.band, e.x FROM obs.bands AS b JOIN lab.empty AS e ON e.x = b.wave
--- rows

### a table outer joined with an empty one
SELECT b.band, e.x FROM obs.bands AS b LEFT JOIN lab.empty AS e ON e.x = b.wave
--- rows
"g", null
"r", null
"z", null

### join with a sub-query
SELECT n.night, t.c FROM obs.nights AS n JOIN (SELECT night, COUNT(*) AS c FROM obs.exposures GROUP BY night) AS t ON n.night = t.night
--- rows
1, 2
2, 2
3, 1

### star over a join gives both sides
SELECT * FROM obs.nights AS n JOIN obs.exposures AS e ON n.night = e.night WHERE e.id = 3
--- rows
2, 0.5, "Sophie", 3, 2, "g", 60
--- columns
night  int  ucd=time.epoch  description=Number of the night
moon  double  description=Illuminated part of the Moon
observer  char[*]
id  int  ucd=meta.id;meta.main
night_2  int  ucd=time.epoch
band  char[*]  ucd=instr.bandpass
seconds  float  unit=s  ucd=time.duration;obs.exposure

### one table of a join by its star
SELECT b.* FROM obs.exposures AS e JOIN obs.bands AS b ON e.band = b.band WHERE e.id = 2
--- rows
"r", 620

### join of tables of two schemas
SELECT s.id, e.id AS exposure FROM sky.stars AS s JOIN obs.exposures AS e ON s.id = e.id WHERE e.band = 'i'
--- rows
7, 7

### an int joined with a long
SELECT l.label FROM sky.labels AS l JOIN obs.exposures AS e ON l.id = e.id
--- rows
"l5"
"l6"
"l7"

### four tables
SELECT e.id FROM obs.exposures AS e JOIN obs.nights AS n ON e.night = n.night JOIN obs.bands AS b ON b.band = e.band JOIN sky.stars AS s ON s.id = e.id WHERE n.observer = 'Tycho' AND s.n > 1
--- rows
2
