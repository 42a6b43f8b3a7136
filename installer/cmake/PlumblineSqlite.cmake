# plumbline_sqlite: SQLite with encryption (SQLite3 Multiple Ciphers, from the amalgamation that an npm package brings), or
# the system's SQLite, which opens projects that are not encrypted.
option(PLUMBLINE_SYSTEM_SQLITE "Use the system's SQLite: projects cannot be encrypted then" OFF)

add_library(plumbline_sqlite INTERFACE)
if(PLUMBLINE_SYSTEM_SQLITE)
    find_package(SQLite3 3.37 REQUIRED)
    target_link_libraries(plumbline_sqlite INTERFACE SQLite::SQLite3)
    return()
endif()

enable_language(C)
if(PLUMBLINE_CCACHE AND NOT CMAKE_C_COMPILER_LAUNCHER AND NOT PLUMBLINE_COVERAGE)
    set(CMAKE_C_COMPILER_LAUNCHER "${PLUMBLINE_CCACHE}")
endif()
plumb_npm(npm "${PROJECT_SOURCE_DIR}/installer/sqlite")
set(amalgamation "${npm}/node_modules/better-sqlite3-multiple-ciphers/deps/sqlite3")

# What is put right in it. (1) The extension for single encrypted values is always asked for, but exists with
# ciphers only that are left out. (2) An error of the disk while reading is forgotten on the way through the encryption's
# layer, also for files that are not encrypted: SQLite would work on with bytes that were never read.
function(plumb_sqlite_put_right text_variable count what by)
    string(REPLACE "${what}" "" without "${${text_variable}}")
    string(LENGTH "${what}" length)
    string(LENGTH "${without}" left)
    string(LENGTH "${${text_variable}}" all)
    math(EXPR found "(${all} - ${left}) / ${length}")
    if(NOT found EQUAL count)
        message(FATAL_ERROR "This SQLite is not the one that is known: ${found} places instead of ${count} read\n${what}")
    endif()
    string(REPLACE "${what}" "${by}" text "${${text_variable}}")
    set(${text_variable} "${text}" PARENT_SCOPE)
endfunction()

set(source "${PROJECT_BINARY_DIR}/sqlite/sqlite3.c")
if("${amalgamation}/sqlite3.c" IS_NEWER_THAN "${source}" OR "${CMAKE_CURRENT_LIST_FILE}" IS_NEWER_THAN "${source}")
    file(READ "${amalgamation}/sqlite3.c" text)
    plumb_sqlite_put_right(text 1 "#define SQLITE3MC_ENABLE_VLE 1" "")
    plumb_sqlite_put_right(text 2 "if (rc == SQLITE_IOERR_SHORT_READ)" "if (rc != SQLITE_OK)")
    file(WRITE "${source}" "${text}")
    unset(text)
endif()
add_library(plumbline_sqlite_ciphers STATIC "${source}")
target_include_directories(plumbline_sqlite_ciphers SYSTEM PUBLIC "${amalgamation}")
set_target_properties(plumbline_sqlite_ciphers PROPERTIES C_VISIBILITY_PRESET hidden POSITION_INDEPENDENT_CODE ON)
target_link_libraries(plumbline_sqlite_ciphers PUBLIC Threads::Threads ${CMAKE_DL_LIBS})
target_compile_definitions(plumbline_sqlite_ciphers PRIVATE
    # One thread at a time uses a connection; what is deleted is overwritten; nothing is written to temporary files.
    SQLITE_THREADSAFE=2 SQLITE_SECURE_DELETE SQLITE_TEMP_STORE=3 SQLITE_DQS=0 SQLITE_DEFAULT_MEMSTATUS=0
    SQLITE_DEFAULT_FOREIGN_KEYS=1 SQLITE_LIKE_DOESNT_MATCH_BLOBS SQLITE_OMIT_DEPRECATED SQLITE_OMIT_SHARED_CACHE
    SQLITE_OMIT_LOAD_EXTENSION SQLITE_ENABLE_DBSTAT_VTAB SQLITE_ENABLE_MATH_FUNCTIONS SQLITE_MAX_ATTACHED=2
    # Of the ciphers only that of SQLCipher, and none of the extensions that come along.
    CODEC_TYPE=CODEC_TYPE_SQLCIPHER HAVE_CIPHER_AES_128_CBC=0 HAVE_CIPHER_AES_256_CBC=0 HAVE_CIPHER_CHACHA20=0
    HAVE_CIPHER_RC4=0 HAVE_CIPHER_ASCON128=0 HAVE_CIPHER_AEGIS=0 SQLITE3MC_USE_MINIZ=0)
if(MSVC)
    target_compile_options(plumbline_sqlite_ciphers PRIVATE /w)
else()
    # Optimising this one file takes a minute, which no test wins back.
    target_compile_options(plumbline_sqlite_ciphers PRIVATE -w ${plumbline_light})
endif()
# Addresses and threads are watched through it as well; its arithmetic is its own affair.
if(PLUMBLINE_SANITIZE)
    string(REPLACE ",undefined" "" kinds "${PLUMBLINE_SANITIZE}")
    target_compile_options(plumbline_sqlite_ciphers PRIVATE -fsanitize=${kinds} -fno-omit-frame-pointer)
    # Two of its functions have a static table of one name, which would be told as one that is there twice.
    if(kinds MATCHES address AND CMAKE_C_COMPILER_ID MATCHES Clang)
        target_compile_options(plumbline_sqlite_ciphers PRIVATE -fsanitize-address-use-odr-indicator)
    endif()
endif()
target_link_libraries(plumbline_sqlite INTERFACE plumbline_sqlite_ciphers)
target_compile_definitions(plumbline_sqlite INTERFACE PLUMBLINE_ENCRYPTION)
