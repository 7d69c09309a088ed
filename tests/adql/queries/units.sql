### IN_UNIT of an angle
SELECT IN_UNIT(ra, 'arcmin') AS x FROM pos.points WHERE id = 7
--- rows
600
--- columns
x  double  unit=arcmin  ucd=pos.eq.ra
--- duckdb
SELECT ("points"."ra" * 60.0e0) AS "x"
FROM "pos"."points_1" AS "points"
WHERE ("points"."id" = 7)
--- postgresql
SELECT ("points"."ra" * 60.0e0::DOUBLE PRECISION) AS "x"
FROM "pos"."points_1" AS "points"
WHERE ("points"."id" = 7)
--- mariadb
SELECT (`points`.`ra` * 60.0e0) AS `x`
FROM `pos`.`points_1` AS `points`
WHERE (`points`.`id` = 7)

### IN_UNIT of degrees in radians
SELECT IN_UNIT(ra, 'rad') AS x FROM pos.points WHERE id = 7
--- rows
0.17453292519943295
--- duckdb
SELECT ("points"."ra" * 0.017453292519943295e0) AS "x"
FROM "pos"."points_1" AS "points"
WHERE ("points"."id" = 7)
--- postgresql
SELECT ("points"."ra" * 0.017453292519943295e0::DOUBLE PRECISION) AS "x"
FROM "pos"."points_1" AS "points"
WHERE ("points"."id" = 7)
--- mariadb
SELECT (`points`.`ra` * 0.017453292519943295e0) AS `x`
FROM `pos`.`points_1` AS `points`
WHERE (`points`.`id` = 7)

### IN_UNIT of a negative angle
SELECT IN_UNIT(dec, 'arcsec') AS x FROM pos.points WHERE id = 8
--- rows
-161640
--- duckdb
SELECT ("points"."dec" * 3600.0e0) AS "x"
FROM "pos"."points_1" AS "points"
WHERE ("points"."id" = 8)
--- postgresql
SELECT ("points"."dec" * 3600.0e0::DOUBLE PRECISION) AS "x"
FROM "pos"."points_1" AS "points"
WHERE ("points"."id" = 8)
--- mariadb
SELECT (`points`.`dec` * 3600.0e0) AS `x`
FROM `pos`.`points_1` AS `points`
WHERE (`points`.`id` = 8)

### IN_UNIT of a proper motion
SELECT IN_UNIT(pm, 'arcsec/yr') AS a, IN_UNIT(pm, 'deg/yr') AS d FROM lab.rates WHERE id = 1
--- rows
3.6, 0.001
--- columns
a  double  unit=arcsec/yr
d  double  unit=deg/yr
--- duckdb
SELECT ("rates"."pm" * 0.0010000000000000002e0) AS "a", ("rates"."pm" * 2.777777777777778e-07) AS "d"
FROM "lab"."rates_1" AS "rates"
WHERE ("rates"."id" = 1)
--- postgresql
SELECT ("rates"."pm" * 0.0010000000000000002e0::DOUBLE PRECISION) AS "a", ("rates"."pm" * 2.777777777777778e-07::DOUBLE PRECISION) AS "d"
FROM "lab"."rates_1" AS "rates"
WHERE ("rates"."id" = 1)
--- mariadb
SELECT (`rates`.`pm` * 0.0010000000000000002e0) AS `a`, (`rates`.`pm` * 2.777777777777778e-07) AS `d`
FROM `lab`.`rates_1` AS `rates`
WHERE (`rates`.`id` = 1)

### IN_UNIT of a speed
SELECT IN_UNIT(speed, 'm/s') AS x FROM lab.rates
--- rows
1500
-2000
--- duckdb
SELECT ("rates"."speed" * 1000.0e0) AS "x"
FROM "lab"."rates_1" AS "rates"
--- postgresql
SELECT ("rates"."speed" * 1000.0e0::DOUBLE PRECISION) AS "x"
FROM "lab"."rates_1" AS "rates"
--- mariadb
SELECT (`rates`.`speed` * 1000.0e0) AS `x`
FROM `lab`.`rates_1` AS `rates`

### IN_UNIT of a float column
SELECT IN_UNIT(diameter, 'deg') AS x FROM lab.rates
--- rows
1
0.008333333333333333
--- columns
x  double  unit=deg
--- duckdb
SELECT ("rates"."diameter" * 0.016666666666666666e0) AS "x"
FROM "lab"."rates_1" AS "rates"
--- postgresql
SELECT ("rates"."diameter" * 0.016666666666666666e0::DOUBLE PRECISION) AS "x"
FROM "lab"."rates_1" AS "rates"
--- mariadb
SELECT (`rates`.`diameter` * 0.016666666666666666e0) AS `x`
FROM `lab`.`rates_1` AS `rates`

### IN_UNIT of a wavelength
SELECT band, IN_UNIT(wave, 'Angstrom') AS a, IN_UNIT(wave, 'um') AS m FROM obs.bands
--- rows
"g", 4800, 0.48
"r", 6200, 0.62
"z", 9000, 0.9
--- duckdb
SELECT "bands"."band" AS "band", ("bands"."wave" * 9.999999999999998e0) AS "a", ("bands"."wave" * 0.001e0) AS "m"
FROM "obs"."bands_1" AS "bands"
--- postgresql
SELECT "bands"."band" AS "band", ("bands"."wave" * 9.999999999999998e0::DOUBLE PRECISION) AS "a", ("bands"."wave" * 0.001e0::DOUBLE PRECISION) AS "m"
FROM "obs"."bands_1" AS "bands"
--- mariadb
SELECT (CONVERT(`bands`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `band`, (`bands`.`wave` * 9.999999999999998e0) AS `a`, (`bands`.`wave` * 0.001e0) AS `m`
FROM `obs`.`bands_1` AS `bands`

### IN_UNIT of a time
SELECT IN_UNIT(seconds, 'h') AS x, IN_UNIT(seconds, 'ms') AS y FROM obs.exposures WHERE id = 4
--- rows
0.025, 90000
--- duckdb
SELECT ("exposures"."seconds" * 0.0002777777777777778e0) AS "x", ("exposures"."seconds" * 1000.0e0) AS "y"
FROM "obs"."exposures_1" AS "exposures"
WHERE ("exposures"."id" = 4)
--- postgresql
SELECT ("exposures"."seconds" * 0.0002777777777777778e0::DOUBLE PRECISION) AS "x", ("exposures"."seconds" * 1000.0e0::DOUBLE PRECISION) AS "y"
FROM "obs"."exposures_1" AS "exposures"
WHERE ("exposures"."id" = 4)
--- mariadb
SELECT (`exposures`.`seconds` * 0.0002777777777777778e0) AS `x`, (`exposures`.`seconds` * 1000.0e0) AS `y`
FROM `obs`.`exposures_1` AS `exposures`
WHERE (`exposures`.`id` = 4)

### IN_UNIT of a flux
SELECT IN_UNIT(flux, 'mJy') AS x FROM lab.rates
--- rows
2000
1
--- duckdb
SELECT ("rates"."flux" * 1000.0e0) AS "x"
FROM "lab"."rates_1" AS "rates"
--- postgresql
SELECT ("rates"."flux" * 1000.0e0::DOUBLE PRECISION) AS "x"
FROM "lab"."rates_1" AS "rates"
--- mariadb
SELECT (`rates`.`flux` * 1000.0e0) AS `x`
FROM `lab`.`rates_1` AS `rates`

### IN_UNIT into its own unit
SELECT IN_UNIT(hot, 'K') AS x FROM lab.rates
--- rows
300
0
--- duckdb
SELECT ("rates"."hot" * 1.0e0) AS "x"
FROM "lab"."rates_1" AS "rates"
--- postgresql
SELECT ("rates"."hot" * 1.0e0::DOUBLE PRECISION) AS "x"
FROM "lab"."rates_1" AS "rates"
--- mariadb
SELECT (`rates`.`hot` * 1.0e0) AS `x`
FROM `lab`.`rates_1` AS `rates`

### IN_UNIT of NULL
SELECT IN_UNIT(pm, 'deg/yr') AS x FROM lab.rates WHERE id = 2
--- rows
null
--- duckdb
SELECT ("rates"."pm" * 2.777777777777778e-07) AS "x"
FROM "lab"."rates_1" AS "rates"
WHERE ("rates"."id" = 2)
--- postgresql
SELECT ("rates"."pm" * 2.777777777777778e-07::DOUBLE PRECISION) AS "x"
FROM "lab"."rates_1" AS "rates"
WHERE ("rates"."id" = 2)
--- mariadb
SELECT (`rates`.`pm` * 2.777777777777778e-07) AS `x`
FROM `lab`.`rates_1` AS `rates`
WHERE (`rates`.`id` = 2)

### IN_UNIT in WHERE
SELECT band FROM obs.bands WHERE IN_UNIT(wave, 'um') > 0.6
--- rows
"r"
"z"
--- duckdb
SELECT "bands"."band" AS "band"
FROM "obs"."bands_1" AS "bands"
WHERE (("bands"."wave" * 0.001e0) > 0.6)
--- postgresql
SELECT "bands"."band" AS "band"
FROM "obs"."bands_1" AS "bands"
WHERE (("bands"."wave" * 0.001e0::DOUBLE PRECISION) > 0.6)
--- mariadb
SELECT (CONVERT(`bands`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `band`
FROM `obs`.`bands_1` AS `bands`
WHERE ((`bands`.`wave` * 0.001e0) > 0.6e0)

### IN_UNIT in ORDER BY
SELECT band FROM obs.bands ORDER BY IN_UNIT(wave, 'm') DESC
--- rows
"z"
"r"
"g"
--- duckdb
SELECT "bands"."band" AS "band"
FROM "obs"."bands_1" AS "bands"
ORDER BY ("bands"."wave" * 1e-09) DESC NULLS LAST
--- postgresql
SELECT "bands"."band" AS "band"
FROM "obs"."bands_1" AS "bands"
ORDER BY ("bands"."wave" * 1e-09::DOUBLE PRECISION) DESC NULLS LAST
--- mariadb
SELECT (CONVERT(`bands`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `band`
FROM `obs`.`bands_1` AS `bands`
ORDER BY (`bands`.`wave` * 1e-09) DESC

### IN_UNIT of a sum of one unit
SELECT IN_UNIT(wave + wave, 'um') AS x FROM obs.bands WHERE band = 'g'
--- rows
0.96
--- duckdb
SELECT (("bands"."wave" + "bands"."wave") * 0.001e0) AS "x"
FROM "obs"."bands_1" AS "bands"
WHERE ("bands"."band" = 'g')
--- postgresql
SELECT (("bands"."wave" + "bands"."wave") * 0.001e0::DOUBLE PRECISION) AS "x"
FROM "obs"."bands_1" AS "bands"
WHERE ("bands"."band" = 'g')
--- mariadb
SELECT ((`bands`.`wave` + `bands`.`wave`) * 0.001e0) AS `x`
FROM `obs`.`bands_1` AS `bands`
WHERE (`bands`.`band` = _utf8mb4'g' AND `bands`.`band` = (_utf8mb4'g' COLLATE utf8mb4_nopad_bin))

### IN_UNIT of a quotient
SELECT IN_UNIT(wave / seconds, 'um/min') AS x FROM obs.bands AS b JOIN obs.exposures AS e ON b.band = e.band WHERE e.id = 3
--- rows
0.48
--- duckdb
SELECT (("b"."wave" / nullif("e"."seconds", 0)) * 0.060000000000000005e0) AS "x"
FROM "obs"."bands_1" AS "b"
INNER JOIN "obs"."exposures_1" AS "e" ON ("b"."band" = "e"."band")
WHERE ("e"."id" = 3)
--- postgresql
SELECT (("b"."wave" / nullif("e"."seconds", 0)) * 0.060000000000000005e0::DOUBLE PRECISION) AS "x"
FROM "obs"."bands_1" AS "b"
INNER JOIN "obs"."exposures_1" AS "e" ON ("b"."band" = "e"."band")
WHERE ("e"."id" = 3)
--- mariadb
SELECT ((`b`.`wave` / `e`.`seconds`) * 0.060000000000000005e0) AS `x`
FROM `obs`.`bands_1` AS `b`
INNER JOIN `obs`.`exposures_1` AS `e` ON (`b`.`band` = (CONVERT(`e`.`band` USING utf8mb4) COLLATE utf8mb4_nopad_bin))
WHERE (`e`.`id` = 3)

### IN_UNIT of an aggregate
SELECT IN_UNIT(MAX(wave), 'um') AS x FROM obs.bands
--- rows
0.9
--- duckdb
SELECT (MAX("bands"."wave") * 0.001e0) AS "x"
FROM "obs"."bands_1" AS "bands"
--- postgresql
SELECT (MAX("bands"."wave") * 0.001e0::DOUBLE PRECISION) AS "x"
FROM "obs"."bands_1" AS "bands"
--- mariadb
SELECT (MAX(`bands`.`wave`) * 0.001e0) AS `x`
FROM `obs`.`bands_1` AS `bands`

### IN_UNIT of an alias from a sub-query
SELECT IN_UNIT(w, 'um') AS x FROM (SELECT wave AS w FROM obs.bands WHERE band = 'g') AS t
--- rows
0.48
--- duckdb
SELECT ("t"."w" * 0.001e0) AS "x"
FROM (
  SELECT "bands"."wave" AS "w"
  FROM "obs"."bands_1" AS "bands"
  WHERE ("bands"."band" = 'g')) AS "t"
--- postgresql
SELECT ("t"."w" * 0.001e0::DOUBLE PRECISION) AS "x"
FROM (
  SELECT "bands"."wave" AS "w"
  FROM "obs"."bands_1" AS "bands"
  WHERE ("bands"."band" = 'g')) AS "t"
--- mariadb
SELECT (`t`.`w` * 0.001e0) AS `x`
FROM (
  SELECT `bands`.`wave` AS `w`
  FROM `obs`.`bands_1` AS `bands`
  WHERE (`bands`.`band` = _utf8mb4'g' AND `bands`.`band` = (_utf8mb4'g' COLLATE utf8mb4_nopad_bin))) AS `t`

### IN_UNIT within IN_UNIT
SELECT IN_UNIT(IN_UNIT(wave, 'um'), 'nm') AS x FROM obs.bands WHERE band = 'r'
--- rows
620
--- duckdb
SELECT (("bands"."wave" * 0.001e0) * 999.9999999999999e0) AS "x"
FROM "obs"."bands_1" AS "bands"
WHERE ("bands"."band" = 'r')
--- postgresql
SELECT (("bands"."wave" * 0.001e0::DOUBLE PRECISION) * 999.9999999999999e0::DOUBLE PRECISION) AS "x"
FROM "obs"."bands_1" AS "bands"
WHERE ("bands"."band" = 'r')
--- mariadb
SELECT ((`bands`.`wave` * 0.001e0) * 999.9999999999999e0) AS `x`
FROM `obs`.`bands_1` AS `bands`
WHERE (`bands`.`band` = _utf8mb4'r' AND `bands`.`band` = (_utf8mb4'r' COLLATE utf8mb4_nopad_bin))

### IN_UNIT with powers
SELECT IN_UNIT(wave * wave, 'um**2') AS x FROM obs.bands WHERE band = 'z'
--- rows
0.81
--- duckdb
SELECT (("bands"."wave" * "bands"."wave") * 1.0000000000000002e-06) AS "x"
FROM "obs"."bands_1" AS "bands"
WHERE ("bands"."band" = 'z')
--- postgresql
SELECT (("bands"."wave" * "bands"."wave") * 1.0000000000000002e-06::DOUBLE PRECISION) AS "x"
FROM "obs"."bands_1" AS "bands"
WHERE ("bands"."band" = 'z')
--- mariadb
SELECT ((`bands`.`wave` * `bands`.`wave`) * 1.0000000000000002e-06) AS `x`
FROM `obs`.`bands_1` AS `bands`
WHERE (`bands`.`band` = _utf8mb4'z' AND `bands`.`band` = (_utf8mb4'z' COLLATE utf8mb4_nopad_bin))

### units through addition
SELECT wave + wave AS x, wave - 1 AS y FROM obs.bands WHERE band = 'g'
--- rows
960, 479
--- columns
x  double  unit=nm
y  double
--- duckdb
SELECT ("bands"."wave" + "bands"."wave") AS "x", ("bands"."wave" - 1) AS "y"
FROM "obs"."bands_1" AS "bands"
WHERE ("bands"."band" = 'g')
--- postgresql
SELECT ("bands"."wave" + "bands"."wave") AS "x", ("bands"."wave" - 1) AS "y"
FROM "obs"."bands_1" AS "bands"
WHERE ("bands"."band" = 'g')
--- mariadb
SELECT (`bands`.`wave` + `bands`.`wave`) AS `x`, (`bands`.`wave` - 1) AS `y`
FROM `obs`.`bands_1` AS `bands`
WHERE (`bands`.`band` = _utf8mb4'g' AND `bands`.`band` = (_utf8mb4'g' COLLATE utf8mb4_nopad_bin))

### units through multiplication by a number
SELECT wave * 2 AS x, 2 * wave AS y, wave / 2 AS z FROM obs.bands WHERE band = 'g'
--- rows
960, 960, 240
--- columns
x  double  unit=nm
y  double  unit=nm
z  double  unit=nm
--- duckdb
SELECT ("bands"."wave" * 2) AS "x", (2 * "bands"."wave") AS "y", ("bands"."wave" / 2) AS "z"
FROM "obs"."bands_1" AS "bands"
WHERE ("bands"."band" = 'g')
--- postgresql
SELECT ("bands"."wave" * 2) AS "x", (2 * "bands"."wave") AS "y", ("bands"."wave" / 2) AS "z"
FROM "obs"."bands_1" AS "bands"
WHERE ("bands"."band" = 'g')
--- mariadb
SELECT (`bands`.`wave` * 2) AS `x`, (2 * `bands`.`wave`) AS `y`, (`bands`.`wave` / 2) AS `z`
FROM `obs`.`bands_1` AS `bands`
WHERE (`bands`.`band` = _utf8mb4'g' AND `bands`.`band` = (_utf8mb4'g' COLLATE utf8mb4_nopad_bin))

### units through multiplication and division
SELECT speed * pm AS x, flux / diameter AS y, wave / wave AS z FROM lab.rates AS r, obs.bands AS b WHERE r.id = 1 AND b.band = 'g'
--- rows
5400, 0.03333333333333333, 1
--- columns
x  double  unit=km.mas.s**-1.yr**-1
y  double  unit=Jy.arcmin**-1
z  double
--- duckdb
SELECT ("r"."speed" * "r"."pm") AS "x", ("r"."flux" / nullif("r"."diameter", 0)) AS "y", ("b"."wave" / nullif("b"."wave", 0)) AS "z"
FROM "lab"."rates_1" AS "r"
CROSS JOIN "obs"."bands_1" AS "b"
WHERE (("r"."id" = 1) AND ("b"."band" = 'g'))
--- postgresql
SELECT ("r"."speed" * "r"."pm") AS "x", ("r"."flux" / nullif("r"."diameter", 0)) AS "y", ("b"."wave" / nullif("b"."wave", 0)) AS "z"
FROM "lab"."rates_1" AS "r"
CROSS JOIN "obs"."bands_1" AS "b"
WHERE (("r"."id" = 1) AND ("b"."band" = 'g'))
--- mariadb
SELECT (`r`.`speed` * `r`.`pm`) AS `x`, (`r`.`flux` / `r`.`diameter`) AS `y`, (`b`.`wave` / `b`.`wave`) AS `z`
FROM `lab`.`rates_1` AS `r`
CROSS JOIN `obs`.`bands_1` AS `b`
WHERE ((`r`.`id` = 1) AND (`b`.`band` = _utf8mb4'g' AND `b`.`band` = (_utf8mb4'g' COLLATE utf8mb4_nopad_bin)))

### units through a root and a power
SELECT SQRT(wave * wave) AS x, POWER(wave, 2) AS y FROM obs.bands WHERE band = 'g'
--- rows
480, 230400
--- columns
x  double  unit=nm
y  double  unit=nm**2
--- duckdb
SELECT sqrt(nullif(greatest(("bands"."wave" * "bands"."wave"), -5e-324), -5e-324)) AS "x", power("bands"."wave", 2) AS "y"
FROM "obs"."bands_1" AS "bands"
WHERE ("bands"."band" = 'g')
--- postgresql
SELECT sqrt(nullif(greatest(CAST(("bands"."wave" * "bands"."wave") AS DOUBLE PRECISION), -5e-324), -5e-324)) AS "x", power(CAST("bands"."wave" AS DOUBLE PRECISION), CAST(2 AS DOUBLE PRECISION)) AS "y"
FROM "obs"."bands_1" AS "bands"
WHERE ("bands"."band" = 'g')
--- mariadb
SELECT SQRT((`bands`.`wave` * `bands`.`wave`)) AS `x`, POWER(`bands`.`wave`, 2) AS `y`
FROM `obs`.`bands_1` AS `bands`
WHERE (`bands`.`band` = _utf8mb4'g' AND `bands`.`band` = (_utf8mb4'g' COLLATE utf8mb4_nopad_bin))

### units that sums of different ones lose
SELECT wave + speed AS x FROM obs.bands, lab.rates WHERE id = 1 AND band = 'g'
--- rows
481.5
--- columns
x  double
--- warning
`speed` in km/s is added to `wave` in nm.
--- duckdb
SELECT ("bands"."wave" + "rates"."speed") AS "x"
FROM "obs"."bands_1" AS "bands"
CROSS JOIN "lab"."rates_1" AS "rates"
WHERE (("rates"."id" = 1) AND ("bands"."band" = 'g'))
--- postgresql
SELECT ("bands"."wave" + "rates"."speed") AS "x"
FROM "obs"."bands_1" AS "bands"
CROSS JOIN "lab"."rates_1" AS "rates"
WHERE (("rates"."id" = 1) AND ("bands"."band" = 'g'))
--- mariadb
SELECT (`bands`.`wave` + `rates`.`speed`) AS `x`
FROM `obs`.`bands_1` AS `bands`
CROSS JOIN `lab`.`rates_1` AS `rates`
WHERE ((`rates`.`id` = 1) AND (`bands`.`band` = _utf8mb4'g' AND `bands`.`band` = (_utf8mb4'g' COLLATE utf8mb4_nopad_bin)))

### units through functions that keep them
SELECT ABS(speed) AS a, ROUND(speed) AS r, FLOOR(speed) AS f, -speed AS m FROM lab.rates WHERE id = 1
--- rows
1.5, 2, 1, -1.5
--- columns
a  double  unit=km/s
r  double  unit=km/s
f  double  unit=km/s
m  double  unit=km/s
--- duckdb
SELECT abs("rates"."speed") AS "a", round("rates"."speed") AS "r", floor("rates"."speed") AS "f", (-"rates"."speed") AS "m"
FROM "lab"."rates_1" AS "rates"
WHERE ("rates"."id" = 1)
--- postgresql
SELECT abs("rates"."speed") AS "a", (trunc(CAST("rates"."speed" AS DOUBLE PRECISION)) + CASE WHEN abs(CAST("rates"."speed" AS DOUBLE PRECISION) - trunc(CAST("rates"."speed" AS DOUBLE PRECISION))) >= 0.5 THEN sign(CAST("rates"."speed" AS DOUBLE PRECISION)) ELSE 0 END) AS "r", floor(CAST("rates"."speed" AS DOUBLE PRECISION)) AS "f", (-"rates"."speed") AS "m"
FROM "lab"."rates_1" AS "rates"
WHERE ("rates"."id" = 1)
--- mariadb
SELECT ABS(`rates`.`speed`) AS `a`, (TRUNCATE(CAST(`rates`.`speed` AS DOUBLE), 0) + TRUNCATE((CAST(`rates`.`speed` AS DOUBLE) - TRUNCATE(CAST(`rates`.`speed` AS DOUBLE), 0)) * 2, 0) + 0e0) AS `r`, (FLOOR(CAST(`rates`.`speed` AS DOUBLE)) + 0e0) AS `f`, (-`rates`.`speed`) AS `m`
FROM `lab`.`rates_1` AS `rates`
WHERE (`rates`.`id` = 1)

### units of angles that functions give
SELECT DEGREES(PI()) AS d, RADIANS(180) AS r, ATAN2(1, 1) AS a, DISTANCE(0, 0, 0, 1) AS s FROM lab.one
--- rows
180, 3.141592653589793, 0.7853981633974483, 1
--- columns
d  double  unit=deg
r  double  unit=rad
a  double  unit=rad
s  double  unit=deg
--- duckdb
SELECT degrees(pi()) AS "d", radians(180) AS "r", atan2(1, 1) AS "a", (2*degrees(atan2(sqrt((pow(sin(radians(0.0e0-1.0e0)/2),2) + 1.0e0*0.9998476951563913e0*pow(sin(radians(0.0e0-0.0e0)/2),2))), sqrt((pow(cos(radians(0.0e0-1.0e0)/2)*cos(radians(0.0e0-0.0e0)/2),2) + pow(sin(radians(0.0e0+1.0e0)/2)*sin(radians(0.0e0-0.0e0)/2),2)))))) AS "s"
FROM "lab"."one_1" AS "one"
--- postgresql
SELECT degrees(CAST(pi() AS DOUBLE PRECISION)) AS "d", radians(CAST(180 AS DOUBLE PRECISION)) AS "r", atan2(CAST(1 AS DOUBLE PRECISION), CAST(1 AS DOUBLE PRECISION)) AS "a", (2*degrees(atan2(sqrt((pow(sin(radians(0.0e0-1.0e0)/2),2) + 1.0e0*0.9998476951563913e0*pow(sin(radians(0.0e0-0.0e0)/2),2))), sqrt((pow(cos(radians(0.0e0-1.0e0)/2)*cos(radians(0.0e0-0.0e0)/2),2) + pow(sin(radians(0.0e0+1.0e0)/2)*sin(radians(0.0e0-0.0e0)/2),2)))))) AS "s"
FROM "lab"."one_1" AS "one"
--- mariadb
SELECT DEGREES((PI() + 0e0)) AS `d`, RADIANS(180) AS `r`, ATAN2(1, 1) AS `a`, (2*degrees(atan2(sqrt((pow(sin(radians(0.0e0-1.0e0)/2),2) + 1.0e0*0.9998476951563913e0*pow(sin(radians(0.0e0-0.0e0)/2),2))), sqrt((pow(cos(radians(0.0e0-1.0e0)/2)*cos(radians(0.0e0-0.0e0)/2),2) + pow(sin(radians(0.0e0+1.0e0)/2)*sin(radians(0.0e0-0.0e0)/2),2)))))) AS `s`
FROM `lab`.`one_1` AS `one`

### units in another spelling
SELECT IN_UNIT(speed, 'km.s**-1') AS x, IN_UNIT(speed, 'km s-1') AS y FROM lab.rates WHERE id = 1
--- rows
1.5, 1.5
--- duckdb
SELECT ("rates"."speed" * 1.0e0) AS "x", ("rates"."speed" * 1.0e0) AS "y"
FROM "lab"."rates_1" AS "rates"
WHERE ("rates"."id" = 1)
--- postgresql
SELECT ("rates"."speed" * 1.0e0::DOUBLE PRECISION) AS "x", ("rates"."speed" * 1.0e0::DOUBLE PRECISION) AS "y"
FROM "lab"."rates_1" AS "rates"
WHERE ("rates"."id" = 1)
--- mariadb
SELECT (`rates`.`speed` * 1.0e0) AS `x`, (`rates`.`speed` * 1.0e0) AS `y`
FROM `lab`.`rates_1` AS `rates`
WHERE (`rates`.`id` = 1)

### IN_UNIT of what has no unit
SELECT IN_UNIT(bare, 'm') AS x FROM lab.rates
--- error
line 1, column 16: The unit of this value is not known, so it cannot be converted.
SELECT IN_UNIT(bare, 'm') AS x FROM lab.rates
               ^^^^
Hint: Use a column that has a unit in tap_schema.columns.

### IN_UNIT of a number
SELECT IN_UNIT(5, 'm') AS x FROM lab.one
--- error
line 1, column 16: The unit of this value is not known, so it cannot be converted.
SELECT IN_UNIT(5, 'm') AS x FROM lab.one
               ^
Hint: Use a column that has a unit in tap_schema.columns.

### IN_UNIT into a unit of something else
SELECT IN_UNIT(wave, 'kg') AS x FROM obs.bands
--- error
line 1, column 8: `nm` cannot be converted into `kg` by a factor.
SELECT IN_UNIT(wave, 'kg') AS x FROM obs.bands
       ^^^^^^^^^^^^^^^^^^^
Hint: Choose a unit of the same quantity.

### IN_UNIT into what is no unit
SELECT IN_UNIT(wave, 'furlongs') AS x FROM obs.bands
--- error
line 1, column 22: `furlongs` is not a unit.
SELECT IN_UNIT(wave, 'furlongs') AS x FROM obs.bands
                     ^^^^^^^^^^
Hint: Write it as VOUnits does, such as 'deg', 'mas/yr' or 'km.s**-1'.

### IN_UNIT into a column
SELECT IN_UNIT(wave, band) AS x FROM obs.bands
--- error
line 1, column 22: The unit of IN_UNIT must be a constant text.
SELECT IN_UNIT(wave, band) AS x FROM obs.bands
                     ^^^^
Hint: Write it in single quotes: `IN_UNIT(ra, 'rad')`.

### IN_UNIT of a string
SELECT IN_UNIT(band, 'nm') AS x FROM obs.bands
--- error
line 1, column 16: IN_UNIT needs a number for `x`, but this is a string.
SELECT IN_UNIT(band, 'nm') AS x FROM obs.bands
               ^^^^
Hint: Call it as IN_UNIT(x, 'unit').

### IN_UNIT from Kelvin into a scale with another zero
SELECT IN_UNIT(hot, 'deg_C') AS x FROM lab.rates
--- error
line 1, column 8: `K` cannot be converted into `deg_C` by a factor.
SELECT IN_UNIT(hot, 'deg_C') AS x FROM lab.rates
       ^^^^^^^^^^^^^^^^^^^^^
Hint: Degrees Celsius have another zero: subtract 273.15 from kelvins.
