### type: a string in arithmetic
SELECT band + 1 AS x FROM obs.bands
--- error
line 1, column 8: `+` needs numbers, but this is a string.
SELECT band + 1 AS x FROM obs.bands
       ^^^^
Hint: Strings are put together with `||`.

### type: strings added
SELECT band + 'x' AS x FROM obs.bands
--- error
line 1, column 8: `+` needs numbers, but this is a string.
SELECT band + 'x' AS x FROM obs.bands
       ^^^^
Hint: Strings are put together with `||`.

line 1, column 15: `+` needs numbers, but this is a string.
SELECT band + 'x' AS x FROM obs.bands
              ^^^
Hint: Strings are put together with `||`.

### type: a sign before a string
SELECT -band AS x FROM obs.bands
--- error
line 1, column 9: `-` needs numbers, but this is a string.
SELECT -band AS x FROM obs.bands
        ^^^^
Hint: Turn text into a number with `CAST(... AS DOUBLE PRECISION)`.

### type: numbers put together as strings
SELECT wave || 'nm' AS x FROM obs.bands
--- error
line 1, column 8: `||` needs strings, but this is a number.
SELECT wave || 'nm' AS x FROM obs.bands
       ^^^^
Hint: Turn it into text with `CAST(... AS VARCHAR)`.

### type: a number compared with a string
SELECT band FROM obs.bands WHERE wave = '480'
--- error
line 1, column 34: A number cannot be compared with a string.
SELECT band FROM obs.bands WHERE wave = '480'
                                 ^^^^^^^^^^^^
Hint: Write numbers without quotes, and text in single quotes. Write: SELECT band FROM obs.bands WHERE wave = 480

### type: a string compared with a number
SELECT wave FROM obs.bands WHERE band = 5
--- error
line 1, column 34: A string cannot be compared with a number.
SELECT wave FROM obs.bands WHERE band = 5
                                 ^^^^^^^^
Hint: Write numbers without quotes, and text in single quotes. Write: SELECT wave FROM obs.bands WHERE band = '5'

### type: a string column compared with a number column
SELECT wave FROM obs.bands WHERE band = wave
--- error
line 1, column 34: A string cannot be compared with a number.
SELECT wave FROM obs.bands WHERE band = wave
                                 ^^^^^^^^^^^
Hint: Cast one: `CAST(... AS VARCHAR)`.

### type: a timestamp compared with a number
SELECT id FROM lab.mixed WHERE t > 2020
--- error
line 1, column 32: A timestamp cannot be compared with a number.
SELECT id FROM lab.mixed WHERE t > 2020
                               ^^^^^^^^
Hint: Write times as '2016-01-31' or '2016-01-31T12:30:00'. Write: SELECT id FROM lab.mixed WHERE t > '2020-01-01'

### type: a timestamp in arithmetic
SELECT t + 1 AS x FROM lab.mixed
--- error
line 1, column 8: `+` needs numbers, but this is a timestamp.
SELECT t + 1 AS x FROM lab.mixed
       ^

### type: BETWEEN of a number and strings
SELECT band FROM obs.bands WHERE wave BETWEEN 'a' AND 'b'
--- error
line 1, column 47: A number cannot be compared with a string.
SELECT band FROM obs.bands WHERE wave BETWEEN 'a' AND 'b'
                                              ^^^
Hint: Write numbers without quotes, and text in single quotes.

line 1, column 55: A number cannot be compared with a string.
SELECT band FROM obs.bands WHERE wave BETWEEN 'a' AND 'b'
                                                      ^^^
Hint: Write numbers without quotes, and text in single quotes.

### type: IN of a number among strings
SELECT band FROM obs.bands WHERE wave IN (480, 'g')
--- error
line 1, column 48: A number cannot be compared with a string.
SELECT band FROM obs.bands WHERE wave IN (480, 'g')
                                               ^^^
Hint: Write numbers without quotes, and text in single quotes.

### type: IN of a number with a sub-query of strings
SELECT band FROM obs.bands WHERE wave IN (SELECT band FROM obs.bands)
--- error
line 1, column 34: A number cannot be compared with a string.
SELECT band FROM obs.bands WHERE wave IN (SELECT band FROM obs.bands)
                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
Hint: Write numbers without quotes, and text in single quotes.

### type: LIKE of a number
SELECT band FROM obs.bands WHERE wave LIKE '4%'
--- error
line 1, column 34: LIKE needs strings, but this is a number.
SELECT band FROM obs.bands WHERE wave LIKE '4%'
                                 ^^^^
Hint: Turn it into text with `CAST(... AS VARCHAR)`.

### type: LIKE with a number as the pattern
SELECT band FROM obs.bands WHERE band LIKE 4
--- error
line 1, column 44: LIKE needs strings, but this is a number.
SELECT band FROM obs.bands WHERE band LIKE 4
                                           ^
Hint: Turn it into text with `CAST(... AS VARCHAR)`.

### type: ILIKE of a timestamp
SELECT id FROM lab.mixed WHERE t ILIKE '2020%'
--- error
line 1, column 32: ILIKE needs strings, but this is a timestamp.
SELECT id FROM lab.mixed WHERE t ILIKE '2020%'
                               ^
Hint: Turn it into text with `CAST(... AS VARCHAR)`.

### type: a function of numbers on a string
SELECT SQRT(band) AS x FROM obs.bands
--- error
line 1, column 13: SQRT needs a number for `x`, but this is a string.
SELECT SQRT(band) AS x FROM obs.bands
            ^^^^
Hint: Call it as SQRT(x).

### type: a function of strings on a number
SELECT UPPER(wave) AS x FROM obs.bands
--- error
line 1, column 14: UPPER needs a string for `text`, but this is a number.
SELECT UPPER(wave) AS x FROM obs.bands
             ^^^^
Hint: Call it as UPPER(text).

### type: the sum of strings
SELECT SUM(band) AS s FROM obs.bands
--- error
line 1, column 12: SUM has no meaning for a string.
SELECT SUM(band) AS s FROM obs.bands
           ^^^^

### type: the average of timestamps
SELECT AVG(t) AS a FROM lab.mixed
--- error
line 1, column 12: AVG has no meaning for a timestamp.
SELECT AVG(t) AS a FROM lab.mixed
           ^

### type: the greatest of points
SELECT MAX(p) AS m FROM pos.shapes
--- error
line 1, column 12: MAX has no meaning for a point.
SELECT MAX(p) AS m FROM pos.shapes
           ^

### type: COALESCE of a number and a string
SELECT COALESCE(wave, 'none') AS x FROM obs.bands
--- error
line 1, column 23: COALESCE begins with a number, but this is a string.
SELECT COALESCE(wave, 'none') AS x FROM obs.bands
                      ^^^^^^
Hint: All its arguments must be of one type.

### type: CASE with a number and a string
SELECT CASE WHEN wave > 500 THEN 'red' ELSE 0 END AS x FROM obs.bands
--- error
line 1, column 45: CASE gives a string first, but here a number.
SELECT CASE WHEN wave > 500 THEN 'red' ELSE 0 END AS x FROM obs.bands
                                            ^
Hint: Give all its values one type; CAST turns one into another.

### type: CASE of a string with a number in WHEN
SELECT CASE band WHEN 1 THEN 'x' END AS x FROM obs.bands
--- error
line 1, column 23: A string cannot be compared with a number.
SELECT CASE band WHEN 1 THEN 'x' END AS x FROM obs.bands
                      ^
Hint: Write numbers without quotes, and text in single quotes. Write: SELECT CASE band WHEN '1' THEN 'x' END AS x FROM obs.bands

### type: geometries compared
SELECT id FROM pos.shapes WHERE p = POINT(1, 2)
--- error
line 1, column 33: Shapes cannot be compared with `=`.
SELECT id FROM pos.shapes WHERE p = POINT(1, 2)
                                ^^^^^^^^^^^^^^^
Hint: Use CONTAINS, INTERSECTS or DISTANCE.

### type: a point in arithmetic
SELECT p + 1 AS x FROM pos.shapes
--- error
line 1, column 8: `+` needs numbers, but this is a point.
SELECT p + 1 AS x FROM pos.shapes
       ^

### type: a truth value in order
SELECT id FROM lab.mixed WHERE flag > 0
--- error
line 1, column 32: `>` has no meaning for a truth value.
SELECT id FROM lab.mixed WHERE flag > 0
                               ^^^^^^^^

### CAST of a number to TIMESTAMP
SELECT CAST(wave AS TIMESTAMP) AS t FROM obs.bands
--- error
line 1, column 13: A number cannot be cast into TIMESTAMP.
SELECT CAST(wave AS TIMESTAMP) AS t FROM obs.bands
            ^^^^

### CAST of a timestamp to INTEGER
SELECT CAST(t AS INTEGER) AS x FROM lab.mixed
--- error
line 1, column 13: A timestamp cannot be cast into INTEGER.
SELECT CAST(t AS INTEGER) AS x FROM lab.mixed
            ^

### CAST of a number to POINT
SELECT CAST(id AS POINT) AS p FROM pos.points
--- error
line 1, column 13: A number cannot be cast into a point.
SELECT CAST(id AS POINT) AS p FROM pos.points
            ^^
Hint: Make the shape of numbers: `POINT(lon, lat)`.

### CAST of a text that is no CIRCLE
SELECT CAST('10 20' AS CIRCLE) AS c FROM lab.one
--- error
line 1, column 13: This text is not a circle.
SELECT CAST('10 20' AS CIRCLE) AS c FROM lab.one
            ^^^^^^^
Hint: Write degrees, as DALI does: '12.3 45.6 1.0'.

### CAST of a text that is no POLYGON
SELECT CAST('1 2 3 4 5' AS POLYGON) AS g FROM lab.one
--- error
line 1, column 13: This text is not a polygon.
SELECT CAST('1 2 3 4 5' AS POLYGON) AS g FROM lab.one
            ^^^^^^^^^^^
Hint: Write degrees, as DALI does: '1.0 0.1 2.0 0.2 3.0 0.3'.

### CAST of words to POINT
SELECT CAST('ten twenty' AS POINT) AS p FROM lab.one
--- error
line 1, column 13: This text is not a point.
SELECT CAST('ten twenty' AS POINT) AS p FROM lab.one
            ^^^^^^^^^^^^
Hint: Write degrees, as DALI does: '12.3 45.6'.

### arguments: too few
SELECT POWER(2) AS x FROM lab.one
--- error
line 1, column 8: POWER does not take 1 argument.
SELECT POWER(2) AS x FROM lab.one
       ^^^^^^^^
Hint: Call it as POWER(x, y).

### arguments: too many
SELECT SQRT(1, 2) AS x FROM lab.one
--- error
line 1, column 8: SQRT does not take 2 arguments.
SELECT SQRT(1, 2) AS x FROM lab.one
       ^^^^^^^^^^
Hint: Call it as SQRT(x).

### arguments: none where one is needed
SELECT ABS() AS x FROM lab.one
--- error
line 1, column 8: ABS does not take 0 arguments.
SELECT ABS() AS x FROM lab.one
       ^^^^^
Hint: Call it as ABS(x).

### arguments: some where none is taken
SELECT PI(1) AS x FROM lab.one
--- error
line 1, column 8: PI does not take 1 argument.
SELECT PI(1) AS x FROM lab.one
       ^^^^^
Hint: Call it as PI().

### arguments: a point of one number
SELECT POINT(1) AS p FROM lab.one
--- error
line 1, column 8: POINT does not take 1 argument.
SELECT POINT(1) AS p FROM lab.one
       ^^^^^^^^
Hint: Call it as POINT(lon, lat).

### arguments: a circle without a radius
SELECT CIRCLE(1, 2) AS c FROM lab.one
--- error
line 1, column 15: CIRCLE needs a point for `point`, but this is a number.
SELECT CIRCLE(1, 2) AS c FROM lab.one
              ^
Hint: Call it as CIRCLE(lon, lat, radius) or CIRCLE(point, radius).

### arguments: a polygon of two vertices
SELECT POLYGON(1, 2, 3, 4) AS g FROM lab.one
--- error
line 1, column 8: POLYGON needs three or more vertices.
SELECT POLYGON(1, 2, 3, 4) AS g FROM lab.one
       ^^^^^^^^^^^^^^^^^^^
Hint: Call it as POLYGON(lon1, lat1, lon2, lat2, lon3, lat3[, lon, lat, ...]) or POLYGON(point1, point2, point3[, point, ...]).

### arguments: a polygon with half a vertex
SELECT POLYGON(1, 2, 3, 4, 5, 6, 7) AS g FROM lab.one
--- error
line 1, column 8: POLYGON needs a latitude for each longitude.
SELECT POLYGON(1, 2, 3, 4, 5, 6, 7) AS g FROM lab.one
       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
Hint: Call it as POLYGON(lon1, lat1, lon2, lat2, lon3, lat3[, lon, lat, ...]) or POLYGON(point1, point2, point3[, point, ...]).

### arguments: a distance of three numbers
SELECT DISTANCE(1, 2, 3) AS d FROM lab.one
--- error
line 1, column 8: DISTANCE does not take 3 arguments.
SELECT DISTANCE(1, 2, 3) AS d FROM lab.one
       ^^^^^^^^^^^^^^^^^
Hint: Call it as DISTANCE(point, point) or DISTANCE(lon1, lat1, lon2, lat2).

### arguments: CONTAINS of numbers
SELECT id FROM pos.points WHERE 1 = CONTAINS(ra, dec)
--- error
line 1, column 46: CONTAINS needs a MOC or circle or point or polygon or region for `shape`, but this is a number.
SELECT id FROM pos.points WHERE 1 = CONTAINS(ra, dec)
                                             ^^
Hint: Call it as CONTAINS(shape, shape).

### arguments: CONTAINS of one shape
SELECT id FROM pos.points WHERE 1 = CONTAINS(POINT(ra, dec))
--- error
line 1, column 37: CONTAINS does not take 1 argument.
SELECT id FROM pos.points WHERE 1 = CONTAINS(POINT(ra, dec))
                                    ^^^^^^^^^^^^^^^^^^^^^^^^
Hint: Call it as CONTAINS(shape, shape).

### arguments: the area of a number
SELECT AREA(5) AS a FROM lab.one
--- error
line 1, column 13: AREA needs a MOC or circle or point or polygon for `shape`, but this is a number.
SELECT AREA(5) AS a FROM lab.one
            ^
Hint: Call it as AREA(shape).

### arguments: COORD1 of a circle
SELECT COORD1(CIRCLE(1, 2, 3)) AS x FROM lab.one
--- error
line 1, column 15: COORD1 needs a point for `point`, but this is a circle.
SELECT COORD1(CIRCLE(1, 2, 3)) AS x FROM lab.one
              ^^^^^^^^^^^^^^^
Hint: Call it as COORD1(point).

### arguments: a point of a string
SELECT POINT('ten', 'twenty') AS p FROM lab.one
--- error
line 1, column 8: POINT does not take 1 argument.
SELECT POINT('ten', 'twenty') AS p FROM lab.one
       ^^^^^^^^^^^^^^^^^^^^^^
Hint: Call it as POINT(lon, lat).

### geometry: a latitude beyond the pole
SELECT id FROM pos.points WHERE 1 = CONTAINS(POINT(ra, dec), CIRCLE(10, 95, 1))
--- error
line 1, column 73: Latitude 95 is not within -90 and 90 degrees.
SELECT id FROM pos.points WHERE 1 = CONTAINS(POINT(ra, dec), CIRCLE(10, 95, 1))
                                                                        ^^
Hint: Longitude comes first, then latitude, both in degrees.

### geometry: a negative radius
SELECT id FROM pos.points WHERE 1 = CONTAINS(POINT(ra, dec), CIRCLE(10, 5, -1))
--- error
line 1, column 76: Radius -1 is not within 0 and 180 degrees.
SELECT id FROM pos.points WHERE 1 = CONTAINS(POINT(ra, dec), CIRCLE(10, 5, -1))
                                                                           ^^
Hint: The radius is in degrees: one arcsecond is 1/3600.

### geometry: a radius of more than half a turn
SELECT id FROM pos.points WHERE 1 = CONTAINS(POINT(ra, dec), CIRCLE(10, 5, 181))
--- error
line 1, column 76: Radius 181 is not within 0 and 180 degrees.
SELECT id FROM pos.points WHERE 1 = CONTAINS(POINT(ra, dec), CIRCLE(10, 5, 181))
                                                                           ^^^
Hint: The radius is in degrees: one arcsecond is 1/3600.

### geometry: a box of half a turn
SELECT id FROM pos.points WHERE 1 = CONTAINS(POINT(ra, dec), BOX(10, 5, 180, 1))
--- error
line 1, column 73: The size 180 of a BOX is not from 0 to less than 180 degrees.
SELECT id FROM pos.points WHERE 1 = CONTAINS(POINT(ra, dec), BOX(10, 5, 180, 1))
                                                                        ^^^
Hint: A BOX has great circles for sides; for a belt around the sky, compare the coordinates with BETWEEN.

### geometry: a circle within a point
SELECT id FROM pos.points WHERE 1 = CONTAINS(CIRCLE(10, 5, 1), POINT(ra, dec))
--- error
line 1, column 64: A point contains no circle.
SELECT id FROM pos.points WHERE 1 = CONTAINS(CIRCLE(10, 5, 1), POINT(ra, dec))
                                                               ^^^^^^^^^^^^^^
Hint: CONTAINS(a, b) asks whether a lies in b. Write: SELECT id FROM pos.points WHERE 1 = CONTAINS(POINT(ra, dec), CIRCLE(10, 5, 1))

### grouping: a column beside an aggregate
SELECT band, COUNT(*) AS c FROM obs.exposures
--- error
line 1, column 8: Column `band` is neither grouped nor in an aggregate.
SELECT band, COUNT(*) AS c FROM obs.exposures
       ^^^^
Hint: Add `band` to GROUP BY, or use MIN, MAX, AVG or the like on it.

### grouping: a column that is not grouped
SELECT band, night, COUNT(*) AS c FROM obs.exposures GROUP BY band
--- error
line 1, column 14: Column `night` is neither grouped nor in an aggregate.
SELECT band, night, COUNT(*) AS c FROM obs.exposures GROUP BY band
             ^^^^^
Hint: Add `night` to GROUP BY, or use MIN, MAX, AVG or the like on it.

### grouping: a part of an expression that is not grouped
SELECT night + id AS x, COUNT(*) AS c FROM obs.exposures GROUP BY night
--- error
line 1, column 16: Column `id` is neither grouped nor in an aggregate.
SELECT night + id AS x, COUNT(*) AS c FROM obs.exposures GROUP BY night
               ^^
Hint: Add `id` to GROUP BY, or use MIN, MAX, AVG or the like on it.

### grouping: a star of groups
SELECT * FROM obs.exposures GROUP BY band
--- error
line 1, column 8: Column `id` is neither grouped nor in an aggregate.
SELECT * FROM obs.exposures GROUP BY band
       ^
Hint: Add `id` to GROUP BY, or use MIN, MAX, AVG or the like on it.

### grouping: HAVING on a column that is not grouped
SELECT band FROM obs.exposures GROUP BY band HAVING night > 1
--- error
line 1, column 53: Column `night` is neither grouped nor in an aggregate.
SELECT band FROM obs.exposures GROUP BY band HAVING night > 1
                                                    ^^^^^
Hint: Add `night` to GROUP BY, or use MIN, MAX, AVG or the like on it.

### grouping: ORDER BY a column that is not grouped
SELECT band FROM obs.exposures GROUP BY band ORDER BY night
--- error
line 1, column 55: Column `night` is neither grouped nor in an aggregate.
SELECT band FROM obs.exposures GROUP BY band ORDER BY night
                                                      ^^^^^
Hint: Add `night` to GROUP BY, or use MIN, MAX, AVG or the like on it.

### grouping: GROUP BY an ordinal
SELECT band, COUNT(*) AS c FROM obs.exposures GROUP BY 1
--- error
line 1, column 8: Column `band` is neither grouped nor in an aggregate.
SELECT band, COUNT(*) AS c FROM obs.exposures GROUP BY 1
       ^^^^
Hint: Add `band` to GROUP BY, or use MIN, MAX, AVG or the like on it.

line 1, column 56: GROUP BY takes columns, not constants.
SELECT band, COUNT(*) AS c FROM obs.exposures GROUP BY 1
                                                       ^
Hint: Name the column to group by; only ORDER BY takes ordinals.

### grouping: GROUP BY an alias
SELECT MOD(id, 2) AS odd, COUNT(*) AS c FROM obs.exposures GROUP BY odd
--- error
line 1, column 69: There is no column `odd` in the tables of this query.
SELECT MOD(id, 2) AS odd, COUNT(*) AS c FROM obs.exposures GROUP BY odd
                                                                    ^^^
Hint: An alias can be used in ORDER BY only; repeat the expression. Write: SELECT MOD(id, 2) AS odd, COUNT(*) AS c FROM obs.exposures GROUP BY MOD(id, 2)

### aggregate: in WHERE
SELECT band FROM obs.exposures WHERE COUNT(*) > 1
--- error
line 1, column 38: COUNT cannot stand in WHERE.
SELECT band FROM obs.exposures WHERE COUNT(*) > 1
                                     ^^^^^^^^
Hint: Put the condition into HAVING.

### aggregate: in GROUP BY
SELECT band FROM obs.exposures GROUP BY MAX(night)
--- error
line 1, column 8: Column `band` is neither grouped nor in an aggregate.
SELECT band FROM obs.exposures GROUP BY MAX(night)
       ^^^^
Hint: Add `band` to GROUP BY, or use MIN, MAX, AVG or the like on it.

line 1, column 41: MAX cannot stand in GROUP BY.
SELECT band FROM obs.exposures GROUP BY MAX(night)
                                        ^^^^^^^^^^
Hint: Group by the columns themselves.

### aggregate: in ON
SELECT e.id FROM obs.exposures AS e JOIN obs.bands AS b ON MAX(b.wave) > e.id
--- error
line 1, column 60: MAX cannot stand in ON.
SELECT e.id FROM obs.exposures AS e JOIN obs.bands AS b ON MAX(b.wave) > e.id
                                                           ^^^^^^^^^^^
Hint: Join with a grouped sub-query.

### aggregate: of an aggregate
SELECT MAX(COUNT(*)) AS m FROM obs.exposures
--- error
line 1, column 12: COUNT cannot stand in MAX.
SELECT MAX(COUNT(*)) AS m FROM obs.exposures
           ^^^^^^^^
Hint: Do the inner one in a sub-query in FROM.

### sets: another number of columns
SELECT band, wave FROM obs.bands UNION SELECT band FROM obs.bands
--- error
line 1, column 40: The two sides of UNION give 2 and 1 columns.
SELECT band, wave FROM obs.bands UNION SELECT band FROM obs.bands
                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^
Hint: Select as many columns on both sides.

### sets: other types
SELECT band FROM obs.bands UNION SELECT wave FROM obs.bands
--- error
line 1, column 34: Column 1 of UNION is a string on the left and a number on the right.
SELECT band FROM obs.bands UNION SELECT wave FROM obs.bands
                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^
Hint: Select columns of the same types on both sides, or CAST one.

### sets: other types in the second column of EXCEPT
SELECT id, night FROM obs.exposures EXCEPT SELECT id, band FROM obs.exposures
--- error
line 1, column 44: Column 2 of EXCEPT is a number on the left and a string on the right.
SELECT id, night FROM obs.exposures EXCEPT SELECT id, band FROM obs.exposures
                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
Hint: Select columns of the same types on both sides, or CAST one.

### sets: a point and a number
SELECT p FROM pos.shapes INTERSECT SELECT id FROM pos.shapes
--- error
line 1, column 36: Column 1 of INTERSECT is a point on the left and a number on the right.
SELECT p FROM pos.shapes INTERSECT SELECT id FROM pos.shapes
                                   ^^^^^^^^^^^^^^^^^^^^^^^^^
Hint: Select columns of the same types on both sides, or CAST one.

### order: a name that the union does not give
SELECT band FROM obs.bands UNION SELECT band FROM obs.exposures ORDER BY wave
--- error
line 1, column 74: There is no output column `wave` to order by.
SELECT band FROM obs.bands UNION SELECT band FROM obs.exposures ORDER BY wave
                                                                         ^^^^
Hint: What sets give has its columns only: band.

### order: an ordinal beyond the columns
SELECT band FROM obs.bands ORDER BY 2
--- error
line 1, column 37: ORDER BY 2: there is no such output column.
SELECT band FROM obs.bands ORDER BY 2
                                    ^
Hint: Use a whole number from 1 to 1, or a column.

### order: the ordinal zero
SELECT band FROM obs.bands ORDER BY 0
--- error
line 1, column 37: ORDER BY 0: there is no such output column.
SELECT band FROM obs.bands ORDER BY 0
                                    ^
Hint: Use a whole number from 1 to 1, or a column.

### order: a string in quotes
SELECT band FROM obs.bands ORDER BY 'wave'
--- error
line 1, column 37: ORDER BY takes columns, not constants.
SELECT band FROM obs.bands ORDER BY 'wave'
                                    ^^^^^^
Hint: Name the column without quotes, or write its ordinal from 1.

### sub-query: two columns in IN
SELECT band FROM obs.bands WHERE band IN (SELECT band, wave FROM obs.bands)
--- error
line 1, column 42: IN needs a sub-query of one column, but this one gives 2.
SELECT band FROM obs.bands WHERE band IN (SELECT band, wave FROM obs.bands)
                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
Hint: Select only the column that is compared.

### sub-query: two columns as a value
SELECT (SELECT band, wave FROM obs.bands) AS x FROM lab.one
--- error
line 1, column 8: A value needs a sub-query of one column, but this one gives 2.
SELECT (SELECT band, wave FROM obs.bands) AS x FROM lab.one
       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
Hint: Select only the column that is compared.

### USING: a column of one side only
SELECT id FROM obs.exposures JOIN obs.nights USING (moon)
--- error
line 1, column 53: USING: column `moon` is not there on the left side of the join.
SELECT id FROM obs.exposures JOIN obs.nights USING (moon)
                                                    ^^^^
Hint: Join with ON, and qualify the columns.

### USING: a column of no side
SELECT id FROM obs.exposures JOIN obs.nights USING (nicht)
--- error
line 1, column 53: USING: column `nicht` is not there on the left side of the join.
SELECT id FROM obs.exposures JOIN obs.nights USING (nicht)
                                                    ^^^^^
Hint: Did you mean `night`?

line 1, column 53: USING: column `nicht` is not there on the right side of the join.
SELECT id FROM obs.exposures JOIN obs.nights USING (nicht)
                                                    ^^^^^
Hint: Did you mean `night`?

### NATURAL JOIN: a column that is twice on one side
SELECT COUNT(*) AS c FROM (obs.exposures AS a JOIN obs.exposures AS b ON a.id = b.id) NATURAL JOIN obs.nights
--- error
line 1, column 28: NATURAL JOIN: column `night` is more than once on one side.
SELECT COUNT(*) AS c FROM (obs.exposures AS a JOIN obs.exposures AS b ON a.id = b.id) NATURAL JOIN o...
                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
Hint: Join with ON, and qualify the columns.

### condition: a number
SELECT band FROM obs.bands WHERE (wave)
--- error
line 1, column 35: Expected a condition, but found a value.
SELECT band FROM obs.bands WHERE (wave)
                                  ^^^^
Hint: Compare it: x > 0, x = 1 for a truth value, or x IS NOT NULL.

### condition: a distance
SELECT id FROM pos.points WHERE DISTANCE(ra, dec, 0, 0)
--- error
line 1, column 33: Expected a condition, but found a value.
SELECT id FROM pos.points WHERE DISTANCE(ra, dec, 0, 0)
                                ^^^^^^^^^^^^^^^^^^^^^^^
Hint: Compare it: x > 0, x = 1 for a truth value, or x IS NOT NULL.

### condition: CONTAINS alone in ON
SELECT t.id FROM pos.targets AS t JOIN pos.points AS p ON CONTAINS(POINT(p.ra, p.dec), CIRCLE(t.ra, t.dec, 1))
--- error
line 1, column 59: Expected a condition, but found a value.
SELECT t.id FROM pos.targets AS t JOIN pos.points AS p ON CONTAINS(POINT(p.ra, p.dec), CIRCLE(t.ra, ...
                                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
Hint: ADQL compares the answer with a number. Write: SELECT t.id FROM pos.targets AS t JOIN pos.points AS p ON CONTAINS(POINT(p.ra, p.dec), CIRCLE(t.ra, t.dec, 1)) = 1

### a star that no table answers
SELECT x.* FROM obs.bands AS b
--- error
line 1, column 8: There is no table `x` in this query.
SELECT x.* FROM obs.bands AS b
       ^
Hint: This query has: b.

### an error in the third line
SELECT band,
       wave
FROM obs.bandz
WHERE wave > 5
--- error
line 3, column 6: There is no table `obs.bandz`.
FROM obs.bandz
     ^^^^^^^^^
Hint: Did you mean `obs.bands`? Write: SELECT band, wave FROM obs.bands WHERE wave > 5

### errors of name and of type at once
SELECT vave, SQRT(band) FROM obs.bands WHERE wave = 'x'
--- error
line 1, column 8: There is no column `vave` in the tables of this query.
SELECT vave, SQRT(band) FROM obs.bands WHERE wave = 'x'
       ^^^^
Hint: Did you mean `wave`? Write: SELECT wave, SQRT(band) FROM obs.bands WHERE wave = 'x'

line 1, column 19: SQRT needs a number for `x`, but this is a string.
SELECT vave, SQRT(band) FROM obs.bands WHERE wave = 'x'
                  ^^^^
Hint: Call it as SQRT(x).

line 1, column 46: A number cannot be compared with a string.
SELECT vave, SQRT(band) FROM obs.bands WHERE wave = 'x'
                                             ^^^^^^^^^^
Hint: Write numbers without quotes, and text in single quotes.

### errors in a sub-query and around it
SELECT bamd FROM obs.bands WHERE wave > (SELECT AVG(secunds) FROM obs.exposures)
--- error
line 1, column 8: There is no column `bamd` in the tables of this query.
SELECT bamd FROM obs.bands WHERE wave > (SELECT AVG(secunds) FROM obs.exposures)
       ^^^^
Hint: Did you mean `band`? Write: SELECT band FROM obs.bands WHERE wave > (SELECT AVG(secunds) FROM obs.exposures)

line 1, column 53: There is no column `secunds` in the tables of this query.
SELECT bamd FROM obs.bands WHERE wave > (SELECT AVG(secunds) FROM obs.exposures)
                                                    ^^^^^^^
Hint: Did you mean `seconds`? Write: SELECT bamd FROM obs.bands WHERE wave > (SELECT AVG(seconds) FROM obs.exposures)

### limit: parentheses without end
SELECT ((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((one)))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))))) AS x FROM lab.one
--- error
line 1, column 59: The query is nested more than 50 levels deep.
SELECT (((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((...
                                                          ^
Hint: Take parentheses away, or name parts of the query by WITH.

### limit: a hexadecimal number of many digits
SELECT 0xFFFFFFFFFFFFFFFFFF AS x FROM lab.one
--- error
line 1, column 8: The number is too large.
SELECT 0xFFFFFFFFFFFFFFFFFF AS x FROM lab.one
       ^^^^^^^^^^^^^^^^^^^^

### limit: a number beyond all doubles
SELECT 1e999 AS x FROM lab.one
--- error
line 1, column 8: The number is too large.
SELECT 1e999 AS x FROM lab.one
       ^^^^^

### limit: geometry of geometry of geometry
SELECT AREA(CIRCLE(CENTROID(CIRCLE(CENTROID(CIRCLE(CENTROID(CIRCLE(CENTROID(c), 1)), 1)), 1)), 1)) AS a FROM pos.shapes
--- error
line 1, column 52: Geometry is computed from geometry more than 3 deep.
SELECT AREA(CIRCLE(CENTROID(CIRCLE(CENTROID(CIRCLE(CENTROID(CIRCLE(CENTROID(c), 1)), 1)), 1)), 1)) A...
                                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
Hint: Compute the inner geometry in a sub-query in FROM.
