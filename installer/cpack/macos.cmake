# A disk image with the program to be dragged into Applications.
# Not yet proven: nobody has built Plumbline on macOS so far.
set(CPACK_GENERATOR DragNDrop)
set(CPACK_DMG_VOLUME_NAME Plumbline)
if(TARGET plumbline)
    set_target_properties(plumbline PROPERTIES MACOSX_BUNDLE ON MACOSX_BUNDLE_BUNDLE_NAME Plumbline
        MACOSX_BUNDLE_GUI_IDENTIFIER org.plumbline.Plumbline MACOSX_BUNDLE_SHORT_VERSION_STRING "${PROJECT_VERSION}")
    install(CODE "execute_process(COMMAND macdeployqt \"\${CMAKE_INSTALL_PREFIX}/plumbline.app\")")
endif()
