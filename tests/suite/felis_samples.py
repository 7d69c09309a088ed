"""Files in the format of LSST's descriptions of schemas."""

__all__ = ["CATALOG", "RESOURCE"]

CATALOG = """\
---
name: dr1_catalogs
"@id": "#dr1_catalogs"
description: "Catalogs of the first release, made of the images of
  ninety nights."
version:
  current: "1.4.0"
  compatible: ["1.3.0"]
resources:
  base:
    uri: base.yaml
tables:
- name: ForcedSource
  "@id": "#ForcedSource"
  description: Forced photometry at the positions of Objects.
  tap:table_index: 20
  mysql:engine: MyISAM
  columns:
  - name: forcedSourceId
    "@id": "#ForcedSource.forcedSourceId"
    datatype: long
    description: Unique id.
    ivoa:ucd: meta.id;src
    tap:principal: 1
  - name: objectId
    "@id": "#ForcedSource.objectId"
    datatype: long
    nullable: false
    description: The Object at whose position was measured.
  - name: psfFlux
    "@id": "#ForcedSource.psfFlux"
    datatype: double
    description: Flux of a point source.
    fits:tunit: nJy
    ivoa:ucd: phot.flux
  primaryKey: "#ForcedSource.forcedSourceId"
  constraints:
  - name: fk_forced_object
    "@type": ForeignKey
    "@id": "#fk_forced_object"
    columns: ["#ForcedSource.objectId"]
    referencedColumns: ["#Object.objectId"]
  - name: u_forced
    "@type": Unique
    "@id": "#u_forced"
    columns: ["#ForcedSource.forcedSourceId"]
- name: Object
  "@id": "#Object"
  description: Objects detected
    on the coadds.
  votable:utype: "src:object"
  primaryKey: "#Object.objectId"
  tap:table_index: 10
  columns:
  - name: refBand
    "@id": "#Object.refBand"
    datatype: char
    length: 1
    description: Band of the reference.
    fits:tunit:
    votable:arraysize: "*"
  - name: coord_ra
    "@id": "#Object.coord_ra"
    datatype: double
    description: Right ascension, ICRS.
    ivoa:unit: deg
    ivoa:ucd: pos.eq.ra;meta.main
    tap:principal: 1
    tap:column_index: 2
    tap:std: 1
  - name: coord_dec
    "@id": "#Object.coord_dec"
    datatype: double
    description: Declination, ICRS.
    ivoa:unit: deg
    ivoa:ucd: pos.eq.dec;meta.main
    tap:principal: 1
    tap:column_index: 3
  - name: objectId
    "@id": "#Object.objectId"
    datatype: long
    description: Unique id of the object.
    ivoa:ucd: meta.id;src;meta.main
    tap:column_index: 1
  - name: discovered
    "@id": "#Object.discovered"
    datatype: timestamp
    precision: 6
    votable:xtype: timestamp
    votable:utype: "char.time"
    description: null
  columnGroups:
  - name: position
    "@id": "#Object.position"
    columns: ["#Object.coord_ra", "#Object.coord_dec"]
  indexes:
  - name: idx_object_ra
    "@id": "#idx_object_ra"
    columns: ["#Object.coord_ra"]
- name: DiaObject
  description: Variable objects.
  columnRefs:
    base:
      DiaObject:
        diaObjectId:
        nDiaSources:
          description: How many sources, of this release.
          tap:principal: 1
"""

RESOURCE = """\
name: base
tables:
- name: DiaObject
  columns:
  - name: diaObjectId
    datatype: long
    description: Unique id.
    ivoa:ucd: meta.id
  - name: nDiaSources
    datatype: int
    description: How many sources.
    ivoa:ucd: meta.number
"""
