### cone on a table with cells
SELECT name FROM pos.points WHERE 1 = CONTAINS(POINT(ra, dec), CIRCLE(0, 0, 0.49))
--- rows
"origin"

### cone on a table without cells
SELECT name FROM pos.plain WHERE 1 = CONTAINS(POINT(ra, dec), CIRCLE(0, 0, 0.49))
--- rows
"origin"
--- duckdb
SELECT "plain"."name" AS "name"
FROM "pos"."plain_1" AS "plain"
WHERE (("plain"."dec" >= (-0.490000001e0) AND "plain"."dec" <= 0.490000001e0) AND ((pow(sin(radians(("plain"."dec")::DOUBLE-0.0e0)/2),2) + cos(radians(("plain"."dec")::DOUBLE))*1.0e0*pow(sin(radians(("plain"."ra")::DOUBLE-0.0e0)/2),2)) <= 1.8284549180038383e-05))
--- postgresql
SELECT "plain"."name" AS "name"
FROM "pos"."plain_1" AS "plain"
WHERE (((pow(sin(radians(("plain"."dec")::DOUBLE PRECISION-0.0e0)/2),2) + cos(radians(("plain"."dec")::DOUBLE PRECISION))*1.0e0*pow(sin(radians(("plain"."ra")::DOUBLE PRECISION-0.0e0)/2),2)) <= 1.8284549180038383e-05))
--- mariadb
SELECT (CONVERT(`plain`.`name` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `name`
FROM `pos`.`plain_1` AS `plain`
WHERE ((`plain`.`dec` >= (-0.490000001e0) AND `plain`.`dec` <= 0.490000001e0) AND ((pow(sin(radians(CAST(`plain`.`dec` AS DOUBLE)-0.0e0)/2),2) + cos(radians(CAST(`plain`.`dec` AS DOUBLE)))*1.0e0*pow(sin(radians(CAST(`plain`.`ra` AS DOUBLE)-0.0e0)/2),2)) <= 1.8284549180038383e-05))

### cone across the zero of right ascension
SELECT id FROM pos.points WHERE 1 = CONTAINS(POINT(ra, dec), CIRCLE(359.9, 0, 0.7))
--- rows
1
2
3

### cone across the zero of right ascension without cells
SELECT id FROM pos.plain WHERE 1 = CONTAINS(POINT(ra, dec), CIRCLE(359.9, 0, 0.7))
--- rows
1
2
3
--- duckdb
SELECT "plain"."id" AS "id"
FROM "pos"."plain_1" AS "plain"
WHERE (("plain"."dec" >= (-0.7000000009999999e0) AND "plain"."dec" <= 0.7000000009999999e0) AND ((pow(sin(radians(("plain"."dec")::DOUBLE-0.0e0)/2),2) + cos(radians(("plain"."dec")::DOUBLE))*1.0e0*pow(sin(radians(("plain"."ra")::DOUBLE-359.9e0)/2),2)) <= 3.731516977401358e-05))
--- postgresql
SELECT "plain"."id" AS "id"
FROM "pos"."plain_1" AS "plain"
WHERE (((pow(sin(radians(("plain"."dec")::DOUBLE PRECISION-0.0e0)/2),2) + cos(radians(("plain"."dec")::DOUBLE PRECISION))*1.0e0*pow(sin(radians(("plain"."ra")::DOUBLE PRECISION-359.9e0)/2),2)) <= 3.731516977401358e-05))
--- mariadb
SELECT `plain`.`id` AS `id`
FROM `pos`.`plain_1` AS `plain`
WHERE ((`plain`.`dec` >= (-0.7000000009999999e0) AND `plain`.`dec` <= 0.7000000009999999e0) AND ((pow(sin(radians(CAST(`plain`.`dec` AS DOUBLE)-0.0e0)/2),2) + cos(radians(CAST(`plain`.`dec` AS DOUBLE)))*1.0e0*pow(sin(radians(CAST(`plain`.`ra` AS DOUBLE)-359.9e0)/2),2)) <= 3.731516977401358e-05))

### cone about the north pole
SELECT id FROM pos.points WHERE 1 = CONTAINS(POINT(ra, dec), CIRCLE(77, 90, 0.6))
--- rows
4
5
--- duckdb
SELECT "points"."id" AS "id"
FROM "pos"."points_1" AS "points"
WHERE (("points"."hpx" BETWEEN 288185296174972928 AND 1152921504606846975 AND ("points"."hpx" BETWEEN 288185296174972928 AND 288186395686600703 OR "points"."hpx" BETWEEN 288189694221484032 AND 288195191779622911 OR "points"."hpx" BETWEEN 288202888361017344 AND 288203987872645119 OR "points"."hpx" BETWEEN 288207286407528448 AND 288230376151711743 OR "points"."hpx" BETWEEN 576415672326684672 AND 576416771838312447 OR "points"."hpx" BETWEEN 576420070373195776 AND 576425567931334655 OR "points"."hpx" BETWEEN 576433264512729088 AND 576434364024356863 OR "points"."hpx" BETWEEN 576437662559240192 AND 576460752303423487 OR "points"."hpx" BETWEEN 864646048478396416 AND 864647147990024191 OR "points"."hpx" BETWEEN 864650446524907520 AND 864655944083046399 OR "points"."hpx" BETWEEN 864663640664440832 AND 864664740176068607 OR "points"."hpx" BETWEEN 864668038710951936 AND 864691128455135231 OR "points"."hpx" BETWEEN 1152876424630108160 AND 1152877524141735935 OR "points"."hpx" BETWEEN 1152880822676619264 AND 1152886320234758143 OR "points"."hpx" BETWEEN 1152894016816152576 AND 1152895116327780351 OR "points"."hpx" BETWEEN 1152898414862663680 AND 1152921504606846975)) AND ((pow(sin(radians(("points"."dec")::DOUBLE-90.0e0)/2),2) + cos(radians(("points"."dec")::DOUBLE))*6.123233995736766e-17*pow(sin(radians(("points"."ra")::DOUBLE-77.0e0)/2),2)) <= 2.7415317243943257e-05))
--- postgresql
SELECT "points"."id" AS "id"
FROM "pos"."points_1" AS "points"
WHERE (("points"."hpx" BETWEEN 288185296174972928 AND 288186395686600703 OR "points"."hpx" BETWEEN 288189694221484032 AND 288195191779622911 OR "points"."hpx" BETWEEN 288202888361017344 AND 288203987872645119 OR "points"."hpx" BETWEEN 288207286407528448 AND 288230376151711743 OR "points"."hpx" BETWEEN 576415672326684672 AND 576416771838312447 OR "points"."hpx" BETWEEN 576420070373195776 AND 576425567931334655 OR "points"."hpx" BETWEEN 576433264512729088 AND 576434364024356863 OR "points"."hpx" BETWEEN 576437662559240192 AND 576460752303423487 OR "points"."hpx" BETWEEN 864646048478396416 AND 864647147990024191 OR "points"."hpx" BETWEEN 864650446524907520 AND 864655944083046399 OR "points"."hpx" BETWEEN 864663640664440832 AND 864664740176068607 OR "points"."hpx" BETWEEN 864668038710951936 AND 864691128455135231 OR "points"."hpx" BETWEEN 1152876424630108160 AND 1152877524141735935 OR "points"."hpx" BETWEEN 1152880822676619264 AND 1152886320234758143 OR "points"."hpx" BETWEEN 1152894016816152576 AND 1152895116327780351 OR "points"."hpx" BETWEEN 1152898414862663680 AND 1152921504606846975) AND ((pow(sin(radians(("points"."dec")::DOUBLE PRECISION-90.0e0)/2),2) + cos(radians(("points"."dec")::DOUBLE PRECISION))*6.123233995736766e-17*pow(sin(radians(("points"."ra")::DOUBLE PRECISION-77.0e0)/2),2)) <= 2.7415317243943257e-05))
--- mariadb
SELECT `points`.`id` AS `id`
FROM `pos`.`points_1` AS `points`
WHERE ((`points`.`hpx` BETWEEN 288185296174972928 AND 288186395686600703 OR `points`.`hpx` BETWEEN 288189694221484032 AND 288195191779622911 OR `points`.`hpx` BETWEEN 288202888361017344 AND 288203987872645119 OR `points`.`hpx` BETWEEN 288207286407528448 AND 288230376151711743 OR `points`.`hpx` BETWEEN 576415672326684672 AND 576416771838312447 OR `points`.`hpx` BETWEEN 576420070373195776 AND 576425567931334655 OR `points`.`hpx` BETWEEN 576433264512729088 AND 576434364024356863 OR `points`.`hpx` BETWEEN 576437662559240192 AND 576460752303423487 OR `points`.`hpx` BETWEEN 864646048478396416 AND 864647147990024191 OR `points`.`hpx` BETWEEN 864650446524907520 AND 864655944083046399 OR `points`.`hpx` BETWEEN 864663640664440832 AND 864664740176068607 OR `points`.`hpx` BETWEEN 864668038710951936 AND 864691128455135231 OR `points`.`hpx` BETWEEN 1152876424630108160 AND 1152877524141735935 OR `points`.`hpx` BETWEEN 1152880822676619264 AND 1152886320234758143 OR `points`.`hpx` BETWEEN 1152894016816152576 AND 1152895116327780351 OR `points`.`hpx` BETWEEN 1152898414862663680 AND 1152921504606846975) AND ((pow(sin(radians(CAST(`points`.`dec` AS DOUBLE)-90.0e0)/2),2) + cos(radians(CAST(`points`.`dec` AS DOUBLE)))*6.123233995736766e-17*pow(sin(radians(CAST(`points`.`ra` AS DOUBLE)-77.0e0)/2),2)) <= 2.7415317243943257e-05))

### cone that holds the north pole beside its centre
SELECT id FROM pos.points WHERE 1 = CONTAINS(POINT(ra, dec), CIRCLE(0, 89.6, 0.95))
--- rows
4
5
--- duckdb
SELECT "points"."id" AS "id"
FROM "pos"."points_1" AS "points"
WHERE (("points"."hpx" BETWEEN 288067648430800896 AND 1152921504606846975 AND ("points"."hpx" BETWEEN 288067648430800896 AND 288072046477311999 OR "points"."hpx" BETWEEN 288080842570334208 AND 288089638663356415 OR "points"."hpx" BETWEEN 288116026942423040 AND 288124823035445247 OR "points"."hpx" BETWEEN 288129221081956352 AND 288230376151711743 OR "points"."hpx" BETWEEN 576385985512734720 AND 576390383559245823 OR "points"."hpx" BETWEEN 576412373791801344 AND 576460752303423487 OR "points"."hpx" BETWEEN 864545992920268800 AND 864550390966779903 OR "points"."hpx" BETWEEN 864638351897001984 AND 864655944083046399 OR "points"."hpx" BETWEEN 864660342129557504 AND 864691128455135231 OR "points"."hpx" BETWEEN 1152732388606869504 AND 1152745582746402815 OR "points"."hpx" BETWEEN 1152749980792913920 AND 1152754378839425023 OR "points"."hpx" BETWEEN 1152758776885936128 AND 1152780767118491647 OR "points"."hpx" BETWEEN 1152811553444069376 AND 1152815951490580479 OR "points"."hpx" BETWEEN 1152837941723136000 AND 1152842339769647103 OR "points"."hpx" BETWEEN 1152846737816158208 AND 1152921504606846975)) AND ((pow(sin(radians(("points"."dec")::DOUBLE-89.6e0)/2),2) + cos(radians(("points"."dec")::DOUBLE))*0.006981260297961624e0*pow(sin(radians(("points"."ra")::DOUBLE-0.0e0)/2),2)) <= 6.872773078134922e-05))
--- postgresql
SELECT "points"."id" AS "id"
FROM "pos"."points_1" AS "points"
WHERE (("points"."hpx" BETWEEN 288067648430800896 AND 288072046477311999 OR "points"."hpx" BETWEEN 288080842570334208 AND 288089638663356415 OR "points"."hpx" BETWEEN 288116026942423040 AND 288124823035445247 OR "points"."hpx" BETWEEN 288129221081956352 AND 288230376151711743 OR "points"."hpx" BETWEEN 576385985512734720 AND 576390383559245823 OR "points"."hpx" BETWEEN 576412373791801344 AND 576460752303423487 OR "points"."hpx" BETWEEN 864545992920268800 AND 864550390966779903 OR "points"."hpx" BETWEEN 864638351897001984 AND 864655944083046399 OR "points"."hpx" BETWEEN 864660342129557504 AND 864691128455135231 OR "points"."hpx" BETWEEN 1152732388606869504 AND 1152745582746402815 OR "points"."hpx" BETWEEN 1152749980792913920 AND 1152754378839425023 OR "points"."hpx" BETWEEN 1152758776885936128 AND 1152780767118491647 OR "points"."hpx" BETWEEN 1152811553444069376 AND 1152815951490580479 OR "points"."hpx" BETWEEN 1152837941723136000 AND 1152842339769647103 OR "points"."hpx" BETWEEN 1152846737816158208 AND 1152921504606846975) AND ((pow(sin(radians(("points"."dec")::DOUBLE PRECISION-89.6e0)/2),2) + cos(radians(("points"."dec")::DOUBLE PRECISION))*0.006981260297961624e0*pow(sin(radians(("points"."ra")::DOUBLE PRECISION-0.0e0)/2),2)) <= 6.872773078134922e-05))
--- mariadb
SELECT `points`.`id` AS `id`
FROM `pos`.`points_1` AS `points`
WHERE ((`points`.`hpx` BETWEEN 288067648430800896 AND 288072046477311999 OR `points`.`hpx` BETWEEN 288080842570334208 AND 288089638663356415 OR `points`.`hpx` BETWEEN 288116026942423040 AND 288124823035445247 OR `points`.`hpx` BETWEEN 288129221081956352 AND 288230376151711743 OR `points`.`hpx` BETWEEN 576385985512734720 AND 576390383559245823 OR `points`.`hpx` BETWEEN 576412373791801344 AND 576460752303423487 OR `points`.`hpx` BETWEEN 864545992920268800 AND 864550390966779903 OR `points`.`hpx` BETWEEN 864638351897001984 AND 864655944083046399 OR `points`.`hpx` BETWEEN 864660342129557504 AND 864691128455135231 OR `points`.`hpx` BETWEEN 1152732388606869504 AND 1152745582746402815 OR `points`.`hpx` BETWEEN 1152749980792913920 AND 1152754378839425023 OR `points`.`hpx` BETWEEN 1152758776885936128 AND 1152780767118491647 OR `points`.`hpx` BETWEEN 1152811553444069376 AND 1152815951490580479 OR `points`.`hpx` BETWEEN 1152837941723136000 AND 1152842339769647103 OR `points`.`hpx` BETWEEN 1152846737816158208 AND 1152921504606846975) AND ((pow(sin(radians(CAST(`points`.`dec` AS DOUBLE)-89.6e0)/2),2) + cos(radians(CAST(`points`.`dec` AS DOUBLE)))*0.006981260297961624e0*pow(sin(radians(CAST(`points`.`ra` AS DOUBLE)-0.0e0)/2),2)) <= 6.872773078134922e-05))

### cone beside the north pole that does not reach it
SELECT id FROM pos.points WHERE 1 = CONTAINS(POINT(ra, dec), CIRCLE(180, 89.4, 0.3))
--- rows
5

### cone about the south pole
SELECT id FROM pos.plain WHERE 1 = CONTAINS(POINT(ra, dec), CIRCLE(300, -90, 1))
--- rows
6
--- duckdb
SELECT "plain"."id" AS "id"
FROM "pos"."plain_1" AS "plain"
WHERE (("plain"."dec" >= (-90.000000001e0) AND "plain"."dec" <= (-88.999999999e0)) AND ((pow(sin(radians(("plain"."dec")::DOUBLE-(-90.0e0))/2),2) + cos(radians(("plain"."dec")::DOUBLE))*6.123233995736766e-17*pow(sin(radians(("plain"."ra")::DOUBLE-300.0e0)/2),2)) <= 7.615242180439595e-05))
--- postgresql
SELECT "plain"."id" AS "id"
FROM "pos"."plain_1" AS "plain"
WHERE (((pow(sin(radians(("plain"."dec")::DOUBLE PRECISION-(-90.0e0))/2),2) + cos(radians(("plain"."dec")::DOUBLE PRECISION))*6.123233995736766e-17*pow(sin(radians(("plain"."ra")::DOUBLE PRECISION-300.0e0)/2),2)) <= 7.615242180439595e-05))
--- mariadb
SELECT `plain`.`id` AS `id`
FROM `pos`.`plain_1` AS `plain`
WHERE ((`plain`.`dec` >= (-90.000000001e0) AND `plain`.`dec` <= (-88.999999999e0)) AND ((pow(sin(radians(CAST(`plain`.`dec` AS DOUBLE)-(-90.0e0))/2),2) + cos(radians(CAST(`plain`.`dec` AS DOUBLE)))*6.123233995736766e-17*pow(sin(radians(CAST(`plain`.`ra` AS DOUBLE)-300.0e0)/2),2)) <= 7.615242180439595e-05))

### cone that holds the south pole beside its centre
SELECT id FROM pos.points WHERE 1 = CONTAINS(POINT(ra, dec), CIRCLE(300, -89.5, 0.6))
--- rows
6
--- duckdb
SELECT "points"."id" AS "id"
FROM "pos"."points_1" AS "points"
WHERE (("points"."hpx" BETWEEN 2305843009213693952 AND 3170693566854856703 AND ("points"."hpx" BETWEEN 2305843009213693952 AND 2305847407260205055 OR "points"."hpx" BETWEEN 2305851805306716160 AND 2305856203353227263 OR "points"."hpx" BETWEEN 2305878193585782784 AND 2305881492120666111 OR "points"."hpx" BETWEEN 2305886989678804992 AND 2305888089190432767 OR "points"."hpx" BETWEEN 2305889188702060544 AND 2305890288213688319 OR "points"."hpx" BETWEEN 2594073385365405696 AND 2594076683900289023 OR "points"."hpx" BETWEEN 2882303761517117440 AND 2882314756633395199 OR "points"."hpx" BETWEEN 2882316955656650752 AND 2882319154679906303 OR "points"."hpx" BETWEEN 2882321353703161856 AND 2882332348819439615 OR "points"."hpx" BETWEEN 2882334547842695168 AND 2882335647354322943 OR "points"."hpx" BETWEEN 2882374130261295104 AND 2882377428796178431 OR "points"."hpx" BETWEEN 2882378528307806208 AND 2882379627819433983 OR "points"."hpx" BETWEEN 3170534137668829184 AND 3170594610808356863 OR "points"."hpx" BETWEEN 3170595710319984640 AND 3170599008854867967 OR "points"."hpx" BETWEEN 3170674875157184512 AND 3170685870273462271 OR "points"."hpx" BETWEEN 3170692467343228928 AND 3170693566854856703)) AND ((pow(sin(radians(("points"."dec")::DOUBLE-(-89.5e0))/2),2) + cos(radians(("points"."dec")::DOUBLE))*0.008726535498373897e0*pow(sin(radians(("points"."ra")::DOUBLE-300.0e0)/2),2)) <= 2.7415317243943257e-05))
--- postgresql
SELECT "points"."id" AS "id"
FROM "pos"."points_1" AS "points"
WHERE (("points"."hpx" BETWEEN 2305843009213693952 AND 2305847407260205055 OR "points"."hpx" BETWEEN 2305851805306716160 AND 2305856203353227263 OR "points"."hpx" BETWEEN 2305878193585782784 AND 2305881492120666111 OR "points"."hpx" BETWEEN 2305886989678804992 AND 2305888089190432767 OR "points"."hpx" BETWEEN 2305889188702060544 AND 2305890288213688319 OR "points"."hpx" BETWEEN 2594073385365405696 AND 2594076683900289023 OR "points"."hpx" BETWEEN 2882303761517117440 AND 2882314756633395199 OR "points"."hpx" BETWEEN 2882316955656650752 AND 2882319154679906303 OR "points"."hpx" BETWEEN 2882321353703161856 AND 2882332348819439615 OR "points"."hpx" BETWEEN 2882334547842695168 AND 2882335647354322943 OR "points"."hpx" BETWEEN 2882374130261295104 AND 2882377428796178431 OR "points"."hpx" BETWEEN 2882378528307806208 AND 2882379627819433983 OR "points"."hpx" BETWEEN 3170534137668829184 AND 3170594610808356863 OR "points"."hpx" BETWEEN 3170595710319984640 AND 3170599008854867967 OR "points"."hpx" BETWEEN 3170674875157184512 AND 3170685870273462271 OR "points"."hpx" BETWEEN 3170692467343228928 AND 3170693566854856703) AND ((pow(sin(radians(("points"."dec")::DOUBLE PRECISION-(-89.5e0))/2),2) + cos(radians(("points"."dec")::DOUBLE PRECISION))*0.008726535498373897e0*pow(sin(radians(("points"."ra")::DOUBLE PRECISION-300.0e0)/2),2)) <= 2.7415317243943257e-05))
--- mariadb
SELECT `points`.`id` AS `id`
FROM `pos`.`points_1` AS `points`
WHERE ((`points`.`hpx` BETWEEN 2305843009213693952 AND 2305847407260205055 OR `points`.`hpx` BETWEEN 2305851805306716160 AND 2305856203353227263 OR `points`.`hpx` BETWEEN 2305878193585782784 AND 2305881492120666111 OR `points`.`hpx` BETWEEN 2305886989678804992 AND 2305888089190432767 OR `points`.`hpx` BETWEEN 2305889188702060544 AND 2305890288213688319 OR `points`.`hpx` BETWEEN 2594073385365405696 AND 2594076683900289023 OR `points`.`hpx` BETWEEN 2882303761517117440 AND 2882314756633395199 OR `points`.`hpx` BETWEEN 2882316955656650752 AND 2882319154679906303 OR `points`.`hpx` BETWEEN 2882321353703161856 AND 2882332348819439615 OR `points`.`hpx` BETWEEN 2882334547842695168 AND 2882335647354322943 OR `points`.`hpx` BETWEEN 2882374130261295104 AND 2882377428796178431 OR `points`.`hpx` BETWEEN 2882378528307806208 AND 2882379627819433983 OR `points`.`hpx` BETWEEN 3170534137668829184 AND 3170594610808356863 OR `points`.`hpx` BETWEEN 3170595710319984640 AND 3170599008854867967 OR `points`.`hpx` BETWEEN 3170674875157184512 AND 3170685870273462271 OR `points`.`hpx` BETWEEN 3170692467343228928 AND 3170693566854856703) AND ((pow(sin(radians(CAST(`points`.`dec` AS DOUBLE)-(-89.5e0))/2),2) + cos(radians(CAST(`points`.`dec` AS DOUBLE)))*0.008726535498373897e0*pow(sin(radians(CAST(`points`.`ra` AS DOUBLE)-300.0e0)/2),2)) <= 2.7415317243943257e-05))

### cone with points on its edge
SELECT id FROM pos.points WHERE 1 = CONTAINS(POINT(ra, dec), CIRCLE(0, 0, 0.5))
--- rows
1
2
3

### cone of more than a quarter of the sky
SELECT id FROM pos.points WHERE 1 = CONTAINS(POINT(ra, dec), CIRCLE(0, 0, 90.1))
--- rows
1
2
3
4
6
7
8
11
12

### cone of nearly the whole sky
SELECT id FROM pos.points WHERE 0 = CONTAINS(POINT(ra, dec), CIRCLE(0, 0, 179.9))
--- rows
9

### cone of the whole sky leaves out NULL
SELECT COUNT(*) AS c FROM pos.points WHERE 1 = CONTAINS(POINT(ra, dec), CIRCLE(12, 34, 180))
--- rows
11
--- duckdb
SELECT COUNT(*) AS "c"
FROM "pos"."points_1" AS "points"
WHERE ((pow(sin(radians(("points"."dec")::DOUBLE-34.0e0)/2),2) + cos(radians(("points"."dec")::DOUBLE))*0.8290375725550416e0*pow(sin(radians(("points"."ra")::DOUBLE-12.0e0)/2),2)) <= 2e0)
--- postgresql
SELECT COUNT(*) AS "c"
FROM "pos"."points_1" AS "points"
WHERE ((pow(sin(radians(("points"."dec")::DOUBLE PRECISION-34.0e0)/2),2) + cos(radians(("points"."dec")::DOUBLE PRECISION))*0.8290375725550416e0*pow(sin(radians(("points"."ra")::DOUBLE PRECISION-12.0e0)/2),2)) <= 2e0)
--- mariadb
SELECT COUNT(*) AS `c`
FROM `pos`.`points_1` AS `points`
WHERE ((pow(sin(radians(CAST(`points`.`dec` AS DOUBLE)-34.0e0)/2),2) + cos(radians(CAST(`points`.`dec` AS DOUBLE)))*0.8290375725550416e0*pow(sin(radians(CAST(`points`.`ra` AS DOUBLE)-12.0e0)/2),2)) <= 2e0)

### cone of radius zero
SELECT id FROM pos.points WHERE 1 = CONTAINS(POINT(ra, dec), CIRCLE(10, -45, 0))
--- rows
7
--- duckdb
SELECT "points"."id" AS "id"
FROM "pos"."points_1" AS "points"
WHERE (("points"."hpx" BETWEEN 2489815028426024672 AND 2489815028426024703) AND ((pow(sin(radians(("points"."dec")::DOUBLE-(-45.0e0))/2),2) + cos(radians(("points"."dec")::DOUBLE))*0.7071067811865476e0*pow(sin(radians(("points"."ra")::DOUBLE-10.0e0)/2),2)) <= 7.6154354946677455e-31))
--- postgresql
SELECT "points"."id" AS "id"
FROM "pos"."points_1" AS "points"
WHERE (("points"."hpx" BETWEEN 2489815028426024672 AND 2489815028426024703) AND ((pow(sin(radians(("points"."dec")::DOUBLE PRECISION-(-45.0e0))/2),2) + cos(radians(("points"."dec")::DOUBLE PRECISION))*0.7071067811865476e0*pow(sin(radians(("points"."ra")::DOUBLE PRECISION-10.0e0)/2),2)) <= 7.6154354946677455e-31))
--- mariadb
SELECT `points`.`id` AS `id`
FROM `pos`.`points_1` AS `points`
WHERE ((`points`.`hpx` BETWEEN 2489815028426024672 AND 2489815028426024703) AND ((pow(sin(radians(CAST(`points`.`dec` AS DOUBLE)-(-45.0e0))/2),2) + cos(radians(CAST(`points`.`dec` AS DOUBLE)))*0.7071067811865476e0*pow(sin(radians(CAST(`points`.`ra` AS DOUBLE)-10.0e0)/2),2)) <= 7.6154354946677455e-31))

### cone of an arcsecond
SELECT id FROM pos.points WHERE 1 = CONTAINS(POINT(ra, dec), CIRCLE(10.0001, -45, 1 / 3600.))
--- rows
7

### cone far from all
SELECT id FROM pos.points WHERE 1 = CONTAINS(POINT(ra, dec), CIRCLE(100, 20, 5))
--- rows

### cone opposite of the origin
SELECT id FROM pos.points WHERE 1 = CONTAINS(POINT(ra, dec), CIRCLE(180, 0, 0.1))
--- rows
9

### cone with a centre beyond a turn
SELECT id FROM pos.points WHERE 1 = CONTAINS(POINT(ra, dec), CIRCLE(370, -45, 0.05))
--- rows
7

### cone with a negative right ascension
SELECT id FROM pos.points WHERE 1 = CONTAINS(POINT(ra, dec), CIRCLE(-0.5, 0, 0.1))
--- rows
2

### cone with a computed centre
SELECT id FROM pos.points WHERE 1 = CONTAINS(POINT(ra, dec), CIRCLE(5 * 2, -(40 + 5), 0.1 / 2))
--- rows
7

### cone with a point as its centre
SELECT id FROM pos.points WHERE 1 = CONTAINS(POINT(ra, dec), CIRCLE(POINT(10, -45), 0.2))
--- rows
7
8

### cone with the number behind
SELECT id FROM pos.points WHERE CONTAINS(POINT(ra, dec), CIRCLE(10, -45, 0.2)) = 1
--- rows
7
8

### cone asked not to hold
SELECT COUNT(*) AS c FROM pos.points WHERE CONTAINS(POINT(ra, dec), CIRCLE(10, -45, 0.2)) = 0
--- rows
9

### cone asked to be unequal to one
SELECT COUNT(*) AS c FROM pos.points WHERE CONTAINS(POINT(ra, dec), CIRCLE(10, -45, 0.2)) <> 1
--- rows
9

### cone asked to be more than zero
SELECT id FROM pos.points WHERE CONTAINS(POINT(ra, dec), CIRCLE(10, -45, 0.05)) > 0
--- rows
7

### cone under NOT
SELECT COUNT(*) AS c FROM pos.points WHERE NOT (1 = CONTAINS(POINT(ra, dec), CIRCLE(10, -45, 0.2)))
--- rows
9

### two cones with OR
SELECT id FROM pos.points WHERE 1 = CONTAINS(POINT(ra, dec), CIRCLE(10, -45, 0.05)) OR 1 = CONTAINS(POINT(ra, dec), CIRCLE(180, 0, 1))
--- rows
7
9

### two cones with AND
SELECT id FROM pos.points WHERE 1 = CONTAINS(POINT(ra, dec), CIRCLE(0, 0, 1)) AND 1 = CONTAINS(POINT(ra, dec), CIRCLE(1, 0, 0.6))
--- rows
3

### cone beside another condition
SELECT id FROM pos.points WHERE name LIKE 'south%' AND 1 = CONTAINS(POINT(ra, dec), CIRCLE(10, -45, 0.05)) AND id < 100
--- rows
7

### cone with INTERSECTS
SELECT id FROM pos.points WHERE 1 = INTERSECTS(POINT(ra, dec), CIRCLE(10, -45, 0.05))
--- rows
7

### cone with INTERSECTS and the circle first
SELECT id FROM pos.points WHERE 1 = INTERSECTS(CIRCLE(10, -45, 0.05), POINT(ra, dec))
--- rows
7

### cone by a distance of two points
SELECT id FROM pos.points WHERE DISTANCE(POINT(ra, dec), POINT(10, -45)) < 0.05
--- rows
7

### cone by a distance of four numbers
SELECT id FROM pos.points WHERE DISTANCE(ra, dec, 10, -45) < 0.2
--- rows
7
8

### cone by a distance with the radius first
SELECT id FROM pos.points WHERE 0.2 > DISTANCE(ra, dec, 10, -45)
--- rows
7
8

### cone by a distance with the constant first
SELECT id FROM pos.points WHERE DISTANCE(10, -45, ra, dec) <= 0.2
--- rows
7
8

### cone by a distance excludes its edge
SELECT id FROM pos.points WHERE DISTANCE(ra, dec, 0, 0) < 0.5
--- rows
1

### cone by a distance includes its edge
SELECT id FROM pos.points WHERE DISTANCE(ra, dec, 0, 0) <= 0.5
--- rows
1
2
3

### what is farther than a distance
SELECT id FROM pos.points WHERE DISTANCE(ra, dec, 0, 0) > 100
--- rows
9
--- duckdb
SELECT "points"."id" AS "id"
FROM "pos"."points_1" AS "points"
WHERE ((2*degrees(atan2(sqrt((pow(sin(radians(("points"."dec")::DOUBLE-0.0e0)/2),2) + cos(radians(("points"."dec")::DOUBLE))*1.0e0*pow(sin(radians(("points"."ra")::DOUBLE-0.0e0)/2),2))), sqrt((pow(cos(radians(("points"."dec")::DOUBLE-0.0e0)/2)*cos(radians(("points"."ra")::DOUBLE-0.0e0)/2),2) + pow(sin(radians(("points"."dec")::DOUBLE+0.0e0)/2)*sin(radians(("points"."ra")::DOUBLE-0.0e0)/2),2)))))) > 100)
--- postgresql
SELECT "points"."id" AS "id"
FROM "pos"."points_1" AS "points"
WHERE ((2*degrees(atan2(sqrt((pow(sin(radians(("points"."dec")::DOUBLE PRECISION-0.0e0)/2),2) + cos(radians(("points"."dec")::DOUBLE PRECISION))*1.0e0*pow(sin(radians(("points"."ra")::DOUBLE PRECISION-0.0e0)/2),2))), sqrt((pow(cos(radians(("points"."dec")::DOUBLE PRECISION-0.0e0)/2)*cos(radians(("points"."ra")::DOUBLE PRECISION-0.0e0)/2),2) + pow(sin(radians(("points"."dec")::DOUBLE PRECISION+0.0e0)/2)*sin(radians(("points"."ra")::DOUBLE PRECISION-0.0e0)/2),2)))))) > 100)
--- mariadb
SELECT `points`.`id` AS `id`
FROM `pos`.`points_1` AS `points`
WHERE ((2*degrees(atan2(sqrt((pow(sin(radians(CAST(`points`.`dec` AS DOUBLE)-0.0e0)/2),2) + cos(radians(CAST(`points`.`dec` AS DOUBLE)))*1.0e0*pow(sin(radians(CAST(`points`.`ra` AS DOUBLE)-0.0e0)/2),2))), sqrt((pow(cos(radians(CAST(`points`.`dec` AS DOUBLE)-0.0e0)/2)*cos(radians(CAST(`points`.`ra` AS DOUBLE)-0.0e0)/2),2) + pow(sin(radians(CAST(`points`.`dec` AS DOUBLE)+0.0e0)/2)*sin(radians(CAST(`points`.`ra` AS DOUBLE)-0.0e0)/2),2)))))) > 100)

### what is at least so far
SELECT id FROM pos.plain WHERE DISTANCE(ra, dec, 180, 0) >= 179
--- rows
1
2
3
--- duckdb
SELECT "plain"."id" AS "id"
FROM "pos"."plain_1" AS "plain"
WHERE ((2*degrees(atan2(sqrt((pow(sin(radians(("plain"."dec")::DOUBLE-0.0e0)/2),2) + cos(radians(("plain"."dec")::DOUBLE))*1.0e0*pow(sin(radians(("plain"."ra")::DOUBLE-180.0e0)/2),2))), sqrt((pow(cos(radians(("plain"."dec")::DOUBLE-0.0e0)/2)*cos(radians(("plain"."ra")::DOUBLE-180.0e0)/2),2) + pow(sin(radians(("plain"."dec")::DOUBLE+0.0e0)/2)*sin(radians(("plain"."ra")::DOUBLE-180.0e0)/2),2)))))) >= 179)
--- postgresql
SELECT "plain"."id" AS "id"
FROM "pos"."plain_1" AS "plain"
WHERE ((2*degrees(atan2(sqrt((pow(sin(radians(("plain"."dec")::DOUBLE PRECISION-0.0e0)/2),2) + cos(radians(("plain"."dec")::DOUBLE PRECISION))*1.0e0*pow(sin(radians(("plain"."ra")::DOUBLE PRECISION-180.0e0)/2),2))), sqrt((pow(cos(radians(("plain"."dec")::DOUBLE PRECISION-0.0e0)/2)*cos(radians(("plain"."ra")::DOUBLE PRECISION-180.0e0)/2),2) + pow(sin(radians(("plain"."dec")::DOUBLE PRECISION+0.0e0)/2)*sin(radians(("plain"."ra")::DOUBLE PRECISION-180.0e0)/2),2)))))) >= 179)
--- mariadb
SELECT `plain`.`id` AS `id`
FROM `pos`.`plain_1` AS `plain`
WHERE ((2*degrees(atan2(sqrt((pow(sin(radians(CAST(`plain`.`dec` AS DOUBLE)-0.0e0)/2),2) + cos(radians(CAST(`plain`.`dec` AS DOUBLE)))*1.0e0*pow(sin(radians(CAST(`plain`.`ra` AS DOUBLE)-180.0e0)/2),2))), sqrt((pow(cos(radians(CAST(`plain`.`dec` AS DOUBLE)-0.0e0)/2)*cos(radians(CAST(`plain`.`ra` AS DOUBLE)-180.0e0)/2),2) + pow(sin(radians(CAST(`plain`.`dec` AS DOUBLE)+0.0e0)/2)*sin(radians(CAST(`plain`.`ra` AS DOUBLE)-180.0e0)/2),2)))))) >= 179)

### a ring of two distances
SELECT id FROM pos.points WHERE DISTANCE(ra, dec, 0, 0) BETWEEN 0.4 AND 0.6
--- rows
2
3
--- duckdb
SELECT "points"."id" AS "id"
FROM "pos"."points_1" AS "points"
WHERE ((2*degrees(atan2(sqrt((pow(sin(radians(("points"."dec")::DOUBLE-0.0e0)/2),2) + cos(radians(("points"."dec")::DOUBLE))*1.0e0*pow(sin(radians(("points"."ra")::DOUBLE-0.0e0)/2),2))), sqrt((pow(cos(radians(("points"."dec")::DOUBLE-0.0e0)/2)*cos(radians(("points"."ra")::DOUBLE-0.0e0)/2),2) + pow(sin(radians(("points"."dec")::DOUBLE+0.0e0)/2)*sin(radians(("points"."ra")::DOUBLE-0.0e0)/2),2)))))) BETWEEN 0.4 AND 0.6)
--- postgresql
SELECT "points"."id" AS "id"
FROM "pos"."points_1" AS "points"
WHERE ((2*degrees(atan2(sqrt((pow(sin(radians(("points"."dec")::DOUBLE PRECISION-0.0e0)/2),2) + cos(radians(("points"."dec")::DOUBLE PRECISION))*1.0e0*pow(sin(radians(("points"."ra")::DOUBLE PRECISION-0.0e0)/2),2))), sqrt((pow(cos(radians(("points"."dec")::DOUBLE PRECISION-0.0e0)/2)*cos(radians(("points"."ra")::DOUBLE PRECISION-0.0e0)/2),2) + pow(sin(radians(("points"."dec")::DOUBLE PRECISION+0.0e0)/2)*sin(radians(("points"."ra")::DOUBLE PRECISION-0.0e0)/2),2)))))) BETWEEN 0.4 AND 0.6)
--- mariadb
SELECT `points`.`id` AS `id`
FROM `pos`.`points_1` AS `points`
WHERE ((2*degrees(atan2(sqrt((pow(sin(radians(CAST(`points`.`dec` AS DOUBLE)-0.0e0)/2),2) + cos(radians(CAST(`points`.`dec` AS DOUBLE)))*1.0e0*pow(sin(radians(CAST(`points`.`ra` AS DOUBLE)-0.0e0)/2),2))), sqrt((pow(cos(radians(CAST(`points`.`dec` AS DOUBLE)-0.0e0)/2)*cos(radians(CAST(`points`.`ra` AS DOUBLE)-0.0e0)/2),2) + pow(sin(radians(CAST(`points`.`dec` AS DOUBLE)+0.0e0)/2)*sin(radians(CAST(`points`.`ra` AS DOUBLE)-0.0e0)/2),2)))))) BETWEEN 0.4e0 AND 0.6e0)

### cone in a join
SELECT p.id, l.label FROM pos.points AS p JOIN sky.labels AS l ON p.id = l.id WHERE 1 = CONTAINS(POINT(p.ra, p.dec), CIRCLE(10, -45, 0.2))
--- rows
7, "l7"
8, "l8"

### cone in an outer join's ON
SELECT l.id, p.name FROM sky.labels AS l LEFT JOIN pos.points AS p ON p.id = l.id AND 1 = CONTAINS(POINT(p.ra, p.dec), CIRCLE(10, -45, 0.05)) WHERE l.id < 9
--- rows
5, null
6, null
7, "south"
8, null

### cone in a sub-query in FROM
SELECT COUNT(*) AS c FROM (SELECT id FROM pos.points WHERE 1 = CONTAINS(POINT(ra, dec), CIRCLE(0, 0, 1))) AS t
--- rows
3

### cone on the columns of a sub-query
SELECT t.id FROM (SELECT id, ra, dec FROM pos.points WHERE dec < 0) AS t WHERE 1 = CONTAINS(POINT(t.ra, t.dec), CIRCLE(10, -45, 0.2))
--- rows
7
8
--- duckdb
SELECT "t"."id" AS "id"
FROM (
  SELECT "points"."id" AS "id", "points"."ra" AS "ra", "points"."dec" AS "dec"
  FROM "pos"."points_1" AS "points"
  WHERE ("points"."dec" < 0)) AS "t"
WHERE (("t"."dec" >= (-45.200000001e0) AND "t"."dec" <= (-44.799999999e0)) AND ((pow(sin(radians(("t"."dec")::DOUBLE-(-45.0e0))/2),2) + cos(radians(("t"."dec")::DOUBLE))*0.7071067811865476e0*pow(sin(radians(("t"."ra")::DOUBLE-10.0e0)/2),2)) <= 3.04617110481232e-06))
--- postgresql
SELECT "t"."id" AS "id"
FROM (
  SELECT "points"."id" AS "id", "points"."ra" AS "ra", "points"."dec" AS "dec"
  FROM "pos"."points_1" AS "points"
  WHERE ("points"."dec" < 0)) AS "t"
WHERE (((pow(sin(radians(("t"."dec")::DOUBLE PRECISION-(-45.0e0))/2),2) + cos(radians(("t"."dec")::DOUBLE PRECISION))*0.7071067811865476e0*pow(sin(radians(("t"."ra")::DOUBLE PRECISION-10.0e0)/2),2)) <= 3.04617110481232e-06))
--- mariadb
SELECT `t`.`id` AS `id`
FROM (
  SELECT `points`.`id` AS `id`, `points`.`ra` AS `ra`, `points`.`dec` AS `dec`
  FROM `pos`.`points_1` AS `points`
  WHERE (`points`.`dec` < 0)) AS `t`
WHERE ((`t`.`dec` >= (-45.200000001e0) AND `t`.`dec` <= (-44.799999999e0)) AND ((pow(sin(radians(CAST(`t`.`dec` AS DOUBLE)-(-45.0e0))/2),2) + cos(radians(CAST(`t`.`dec` AS DOUBLE)))*0.7071067811865476e0*pow(sin(radians(CAST(`t`.`ra` AS DOUBLE)-10.0e0)/2),2)) <= 3.04617110481232e-06))

### cone on the columns of WITH
WITH w AS (SELECT id, ra, dec FROM pos.points WHERE dec < 0) SELECT id FROM w WHERE 1 = CONTAINS(POINT(ra, dec), CIRCLE(10, -45, 0.05))
--- rows
7
--- duckdb
WITH "with w" AS (
  SELECT "points"."id" AS "id", "points"."ra" AS "ra", "points"."dec" AS "dec"
  FROM "pos"."points_1" AS "points"
  WHERE ("points"."dec" < 0))
SELECT "w"."id" AS "id"
FROM "with w" AS "w"
WHERE (("w"."dec" >= (-45.050000000999994e0) AND "w"."dec" <= (-44.949999999000006e0)) AND ((pow(sin(radians(("w"."dec")::DOUBLE-(-45.0e0))/2),2) + cos(radians(("w"."dec")::DOUBLE))*0.7071067811865476e0*pow(sin(radians(("w"."ra")::DOUBLE-10.0e0)/2),2)) <= 1.903858752851935e-07))
--- postgresql
WITH "with w" AS (
  SELECT "points"."id" AS "id", "points"."ra" AS "ra", "points"."dec" AS "dec"
  FROM "pos"."points_1" AS "points"
  WHERE ("points"."dec" < 0))
SELECT "w"."id" AS "id"
FROM "with w" AS "w"
WHERE (((pow(sin(radians(("w"."dec")::DOUBLE PRECISION-(-45.0e0))/2),2) + cos(radians(("w"."dec")::DOUBLE PRECISION))*0.7071067811865476e0*pow(sin(radians(("w"."ra")::DOUBLE PRECISION-10.0e0)/2),2)) <= 1.903858752851935e-07))
--- mariadb
WITH `with w` AS (
  SELECT `points`.`id` AS `id`, `points`.`ra` AS `ra`, `points`.`dec` AS `dec`
  FROM `pos`.`points_1` AS `points`
  WHERE (`points`.`dec` < 0))
SELECT `w`.`id` AS `id`
FROM `with w` AS `w`
WHERE ((`w`.`dec` >= (-45.050000000999994e0) AND `w`.`dec` <= (-44.949999999000006e0)) AND ((pow(sin(radians(CAST(`w`.`dec` AS DOUBLE)-(-45.0e0))/2),2) + cos(radians(CAST(`w`.`dec` AS DOUBLE)))*0.7071067811865476e0*pow(sin(radians(CAST(`w`.`ra` AS DOUBLE)-10.0e0)/2),2)) <= 1.903858752851935e-07))

### cone on shifted columns
SELECT id FROM pos.points WHERE 1 = CONTAINS(POINT(ra + 1, dec), CIRCLE(11, -45, 0.05))
--- rows
7
--- duckdb
SELECT "points"."id" AS "id"
FROM "pos"."points_1" AS "points"
WHERE (("points"."dec" >= (-45.050000000999994e0) AND "points"."dec" <= (-44.949999999000006e0)) AND ((pow(sin(radians(("points"."dec")::DOUBLE-(-45.0e0))/2),2) + cos(radians(("points"."dec")::DOUBLE))*0.7071067811865476e0*pow(sin(radians((("points"."ra" + 1))::DOUBLE-11.0e0)/2),2)) <= 1.903858752851935e-07))
--- postgresql
SELECT "points"."id" AS "id"
FROM "pos"."points_1" AS "points"
WHERE (((pow(sin(radians(("points"."dec")::DOUBLE PRECISION-(-45.0e0))/2),2) + cos(radians(("points"."dec")::DOUBLE PRECISION))*0.7071067811865476e0*pow(sin(radians((("points"."ra" + 1))::DOUBLE PRECISION-11.0e0)/2),2)) <= 1.903858752851935e-07))
--- mariadb
SELECT `points`.`id` AS `id`
FROM `pos`.`points_1` AS `points`
WHERE ((`points`.`dec` >= (-45.050000000999994e0) AND `points`.`dec` <= (-44.949999999000006e0)) AND ((pow(sin(radians(CAST(`points`.`dec` AS DOUBLE)-(-45.0e0))/2),2) + cos(radians(CAST(`points`.`dec` AS DOUBLE)))*0.7071067811865476e0*pow(sin(radians(CAST((`points`.`ra` + 1) AS DOUBLE)-11.0e0)/2),2)) <= 1.903858752851935e-07))

### cone in EXISTS
SELECT t.id FROM pos.targets AS t WHERE EXISTS (SELECT * FROM pos.points AS p WHERE DISTANCE(p.ra, p.dec, t.ra, t.dec) < 0.06)
--- rows
3
--- mariadb
SELECT `t`.`id` AS `id`
FROM `pos`.`targets_1` AS `t`
WHERE EXISTS (
  SELECT `p`.`id` AS `id`, (CONVERT(`p`.`name` USING utf8mb4) COLLATE utf8mb4_nopad_bin) AS `name`, `p`.`ra` AS `ra`, `p`.`dec` AS `dec`, `p`.`hpx` AS `hpx`
  FROM `pos`.`points_1` AS `p`
  WHERE (`p`.`dec` BETWEEN `t`.`dec` - (0.06e0 + 1e-9) AND `t`.`dec` + (0.06e0 + 1e-9) AND `t`.`dec` BETWEEN `p`.`dec` - (0.06e0 + 1e-9) AND `p`.`dec` + (0.06e0 + 1e-9) AND ((pow(sin(radians(CAST(`p`.`dec` AS DOUBLE)-CAST(`t`.`dec` AS DOUBLE))/2),2) + cos(radians(CAST(`p`.`dec` AS DOUBLE)))*cos(radians(CAST(`t`.`dec` AS DOUBLE)))*pow(sin(radians(CAST(`p`.`ra` AS DOUBLE)-CAST(`t`.`ra` AS DOUBLE))/2),2)) <= 2.7415565275334503e-07)))

### cone of an int and a float column
SELECT n FROM sky.stars WHERE 1 = CONTAINS(POINT(n, n), CIRCLE(3, 3, 0.1))
--- rows
3
--- duckdb
SELECT "stars"."n" AS "n"
FROM "sky"."stars_1" AS "stars"
WHERE (("stars"."n" >= 2.899999999e0 AND "stars"."n" <= 3.100000001e0) AND ((pow(sin(radians(("stars"."n")::DOUBLE-3.0e0)/2),2) + cos(radians(("stars"."n")::DOUBLE))*0.9986295347545738e0*pow(sin(radians(("stars"."n")::DOUBLE-3.0e0)/2),2)) <= 7.615433561521248e-07))
--- postgresql
SELECT "stars"."n" AS "n"
FROM "sky"."stars_1" AS "stars"
WHERE (((pow(sin(radians(("stars"."n")::DOUBLE PRECISION-3.0e0)/2),2) + cos(radians(("stars"."n")::DOUBLE PRECISION))*0.9986295347545738e0*pow(sin(radians(("stars"."n")::DOUBLE PRECISION-3.0e0)/2),2)) <= 7.615433561521248e-07))
--- mariadb
SELECT `stars`.`n` AS `n`
FROM `sky`.`stars_1` AS `stars`
WHERE ((`stars`.`n` >= 2.899999999e0 AND `stars`.`n` <= 3.100000001e0) AND ((pow(sin(radians(CAST(`stars`.`n` AS DOUBLE)-3.0e0)/2),2) + cos(radians(CAST(`stars`.`n` AS DOUBLE)))*0.9986295347545738e0*pow(sin(radians(CAST(`stars`.`n` AS DOUBLE)-3.0e0)/2),2)) <= 7.615433561521248e-07))

### cone in CASE
SELECT id, CASE WHEN 1 = CONTAINS(POINT(ra, dec), CIRCLE(0, 0, 1)) THEN 'in' ELSE 'out' END AS x FROM pos.points WHERE id IN (1, 4, 10)
--- rows
1, "in"
4, "out"
10, "out"

### cone counted by groups
SELECT CONTAINS(POINT(ra, dec), CIRCLE(0, 0, 1)) AS k, COUNT(*) AS c FROM pos.points GROUP BY CONTAINS(POINT(ra, dec), CIRCLE(0, 0, 1))
--- rows
1, 3
0, 8
null, 1

### cone as a value
SELECT id, CONTAINS(POINT(ra, dec), CIRCLE(10, -45, 0.05)) AS x FROM pos.points WHERE id IN (7, 8, 10)
--- rows
7, 1
8, 0
10, null
--- columns
id  int
x  int

### cones added up
SELECT id FROM pos.points WHERE CONTAINS(POINT(ra, dec), CIRCLE(0, 0, 1)) + CONTAINS(POINT(ra, dec), CIRCLE(1, 0, 0.6)) = 2
--- rows
3
