# An installer that needs no administrator, and a zip that is unpacked anywhere; with a file named `portable` beside the
# program it keeps its settings there.
# Not yet proven: nobody has built Plumbline on Windows so far.
set(CPACK_GENERATOR NSIS ZIP)
set(CPACK_PACKAGE_INSTALL_DIRECTORY Plumbline)
set(CPACK_PACKAGE_EXECUTABLES plumbline Plumbline)
set(CPACK_NSIS_DISPLAY_NAME Plumbline)
set(CPACK_NSIS_INSTALL_ROOT "$LOCALAPPDATA\\Programs")
set(CPACK_NSIS_DEFINES "RequestExecutionLevel user")
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
set(CPACK_NSIS_EXTRA_INSTALL_COMMANDS "
    WriteRegStr HKCU 'Software\\Classes\\.hl7' '' 'Plumbline.Messages'
    WriteRegStr HKCU 'Software\\Classes\\.plumb' '' 'Plumbline.Project'
    WriteRegStr HKCU 'Software\\Classes\\Plumbline.Messages' '' 'HL7 v2 messages'
    WriteRegStr HKCU 'Software\\Classes\\Plumbline.Messages\\shell\\open\\command' '' '\\\"$INSTDIR\\bin\\plumbline.exe\\\" \\\"%1\\\"'
    WriteRegStr HKCU 'Software\\Classes\\Plumbline.Project' '' 'Plumbline project'
    WriteRegStr HKCU 'Software\\Classes\\Plumbline.Project\\shell\\open\\command' '' '\\\"$INSTDIR\\bin\\plumbline.exe\\\" \\\"%1\\\"'")
set(CPACK_NSIS_EXTRA_UNINSTALL_COMMANDS "
    DeleteRegKey HKCU 'Software\\Classes\\Plumbline.Messages'
    DeleteRegKey HKCU 'Software\\Classes\\Plumbline.Project'")
# Qt's libraries and plugins stand beside the program.
if(TARGET plumbline)
    install(CODE "execute_process(COMMAND windeployqt --no-translations \"\${CMAKE_INSTALL_PREFIX}/bin/plumbline.exe\")")
endif()
