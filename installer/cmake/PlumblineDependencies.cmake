# Third-party packages, found once; which room may use which is said in the room's own CMakeLists.txt.

set(THREADS_PREFER_PTHREAD_FLAG ON)
find_package(Threads REQUIRED)
find_package(tl-expected REQUIRED)
find_package(fmt 9 REQUIRED)
find_package(OpenSSL 3 REQUIRED COMPONENTS Crypto)
find_package(ICU REQUIRED COMPONENTS uc i18n)
find_package(LibArchive REQUIRED)
find_package(pugixml REQUIRED)
find_package(ZLIB REQUIRED)
find_package(CLI11 REQUIRED)
find_package(PkgConfig REQUIRED)
pkg_check_modules(RE2 REQUIRED IMPORTED_TARGET re2)
pkg_check_modules(XLSXWRITER REQUIRED IMPORTED_TARGET xlsxwriter)
pkg_check_modules(YAML REQUIRED IMPORTED_TARGET yaml-0.1)
# dictionary
pkg_check_modules(ZSTD REQUIRED IMPORTED_TARGET libzstd)

# app/pdf: a program that tells the words of a PDF
if(PLUMBLINE_PDF AND (PLUMBLINE_COMMAND_LINE OR PLUMBLINE_WINDOW))
    pkg_check_modules(POPPLER_CPP REQUIRED IMPORTED_TARGET poppler-cpp)
endif()

# replay/net
if(NOT PLUMBLINE_FUZZ AND (PLUMBLINE_COMMAND_LINE OR PLUMBLINE_WINDOW))
    find_package(Qt6 6.4 REQUIRED COMPONENTS Core Network)
endif()

if(PLUMBLINE_WINDOW)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Widgets Svg DBus Network PrintSupport)
    find_package(Qt6Keychain REQUIRED)
    # app/pdf, a module that the window loads when it first needs it
    if(PLUMBLINE_PDF)
        pkg_check_modules(POPPLER REQUIRED IMPORTED_TARGET poppler-qt6)
    endif()
    # No CMake package comes with it.
    find_library(QSCINTILLA_LIBRARY NAMES qscintilla2_qt6 REQUIRED)
    find_path(QSCINTILLA_INCLUDE_DIR NAMES Qsci/qsciscintilla.h PATH_SUFFIXES qt6 REQUIRED
        HINTS "${Qt6Core_INCLUDE_DIRS}" /usr/include/x86_64-linux-gnu/qt6)
    add_library(plumbline_qscintilla INTERFACE)
    target_include_directories(plumbline_qscintilla SYSTEM INTERFACE "${QSCINTILLA_INCLUDE_DIR}")
    target_link_libraries(plumbline_qscintilla INTERFACE "${QSCINTILLA_LIBRARY}" Qt6::Widgets Qt6::PrintSupport)
endif()
