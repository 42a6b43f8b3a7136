# A .deb belongs below /usr; an archive is unpacked anywhere, so it starts at its own top folder.
if(CPACK_GENERATOR STREQUAL "TGZ")
    set(CPACK_PACKAGING_INSTALL_PREFIX "")
endif()
