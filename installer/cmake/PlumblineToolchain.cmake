# How our own code is compiled. Everything hangs on two interface targets that the room, program and test functions
# link, so no flag is global and third-party targets keep their own.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set_property(GLOBAL PROPERTY USE_FOLDERS ON)

add_library(plumbline_warnings INTERFACE)
if(MSVC)
    target_compile_options(plumbline_warnings INTERFACE /W4 /WX /permissive- /utf-8)
else()
    target_compile_options(plumbline_warnings INTERFACE -Wall -Wextra -Wconversion -Wshadow -Werror)
    # clang's -Wconversion also asks for sign conversions, which GCC's does not: one measure for both.
    target_compile_options(plumbline_warnings INTERFACE $<$<CXX_COMPILER_ID:Clang,AppleClang>:-Wno-sign-conversion>)
    # GCC before 13 takes its own AVX-512 intrinsics for uninitialised reads (GCC bug 105593).
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
        target_compile_options(plumbline_warnings INTERFACE -Wno-maybe-uninitialized)
    endif()
endif()

add_library(plumbline_instrumentation INTERFACE)
if(PLUMBLINE_SANITIZE)
    target_compile_options(plumbline_instrumentation INTERFACE
        -fsanitize=${PLUMBLINE_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(plumbline_instrumentation INTERFACE -fsanitize=${PLUMBLINE_SANITIZE})
    target_compile_definitions(plumbline_instrumentation INTERFACE _GLIBCXX_ASSERTIONS)
endif()
if(PLUMBLINE_FUZZ)
    if(NOT CMAKE_CXX_COMPILER_ID MATCHES "Clang")
        message(FATAL_ERROR "libFuzzer comes with clang: configure with the preset `fuzz`.")
    endif()
    target_compile_options(plumbline_instrumentation INTERFACE -fsanitize=fuzzer-no-link)
endif()
if(PLUMBLINE_COVERAGE)
    target_compile_options(plumbline_instrumentation INTERFACE --coverage -fprofile-update=atomic)
    target_link_options(plumbline_instrumentation INTERFACE --coverage)
endif()

# What Qt offers and we do not want: text from bytes without saying which, keywords that are macros, deprecated calls.
add_library(plumbline_strict_qt INTERFACE)
target_compile_definitions(plumbline_strict_qt INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_FOREACH
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_DISABLE_DEPRECATED_BEFORE=0x060400)

# A hundred tests that hold the whole window each would fill ten gigabytes, and be linked as long: they share one library
# of it (tests/gui). What is shipped and measured is linked as one, and for that place.
if(PLUMBLINE_SHARED_WINDOW AND PLUMBLINE_WINDOW AND PLUMBLINE_TESTS AND CMAKE_SYSTEM_NAME STREQUAL "Linux")
    set(plumbline_shared_window ON)
    set(CMAKE_POSITION_INDEPENDENT_CODE ON)
    target_compile_options(plumbline_instrumentation INTERFACE -fno-semantic-interposition)
else()
    set(plumbline_shared_window OFF)
endif()

find_program(PLUMBLINE_CCACHE ccache)
if(PLUMBLINE_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER AND NOT PLUMBLINE_COVERAGE)
    # What was included is taken from the compiler's own list: without that ccache reads every file once more itself. Files
    # with precompiled headers it hands on: to look through a hundred megabytes for each costs more than it wins.
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CMAKE_COMMAND}" -E env CCACHE_DEPEND=1 "${PLUMBLINE_CCACHE}")
endif()

# plumb_precompiled(target header...): what others wrote and many files of the target include, read once. Each file still
# names all it needs: GCC's builds of the rooms, `tsan` and `fuzz` are without. (GCC 12 forgets on the way which headers are
# the system's, and warns of its own library: tests alone can do without these warnings.)
function(plumb_precompiled target)
    if(PLUMBLINE_PRECOMPILED AND CMAKE_CXX_COMPILER_ID MATCHES "Clang")
        target_precompile_headers(${target} PRIVATE ${ARGN})
    endif()
endfunction()
# Panels and verbs are compiled more often than they matter for speed while one works on them: lightly optimised, under
# sanitizers not at all. No test is. The rooms, and all of `release`, are optimised as shipped.
set(plumbline_light "")
set(plumbline_untuned "")
if(NOT MSVC)
    set(plumbline_light "$<$<CONFIG:RelWithDebInfo>:-O1>")
    set(plumbline_untuned "$<$<CONFIG:RelWithDebInfo>:-O0>")
    if(PLUMBLINE_SANITIZE)
        set(plumbline_light "${plumbline_untuned}")
    endif()
endif()
# plumb_together(target): up to ten files of a folder are compiled as one, so that what all of them include is read once. What
# stands in a file's unnamed namespace has to have a name of its own in its folder. Files with words of their own (`Words`,
# `tr`: translators' contexts hang on these names) and with macros stay alone.
function(plumb_together target)
    if(NOT PLUMBLINE_UNITY)
        return()
    endif()
    set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE GROUP)
    # That a type is seen by one file only is no fault: each of them is one that is compiled.
    target_compile_options(${target} PRIVATE $<$<CXX_COMPILER_ID:GNU>:-Wno-subobject-linkage>)
    get_target_property(sources ${target} SOURCES)
    list(FILTER sources INCLUDE REGEX "\\.cpp$")
    set(folders "")
    foreach(source IN LISTS sources)
        file(STRINGS "${source}" own LIMIT_COUNT 1 REGEX "^(struct|class) Words|^QString tr\\(|^#define ")
        if(own STREQUAL "")
            cmake_path(GET source PARENT_PATH folder)
            string(MAKE_C_IDENTIFIER "${folder}" folder)
            list(APPEND folders ${folder})
            list(APPEND sources_${folder} "${source}")
        endif()
    endforeach()
    list(REMOVE_DUPLICATES folders)
    set(group 0)
    foreach(folder IN LISTS folders)
        list(LENGTH sources_${folder} count)
        math(EXPR groups "(${count} + 9) / 10")
        math(EXPR size "(${count} + ${groups} - 1) / ${groups}")
        set(i 0)
        foreach(source IN LISTS sources_${folder})
            math(EXPR number "${group} + ${i} / ${size}")
            set_source_files_properties("${source}" PROPERTIES UNITY_GROUP ${number})
            math(EXPR i "${i} + 1")
        endforeach()
        math(EXPR group "${group} + ${groups}")
    endforeach()
endfunction()
set(plumbline_standard_headers <algorithm> <array> <cstdint> <functional> <map> <memory> <optional> <string> <string_view>
    <unordered_map> <utility> <variant> <vector> <fmt/format.h> <tl/expected.hpp>)

if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
    find_program(PLUMBLINE_MOLD ld.mold)
    find_program(PLUMBLINE_LLD ld.lld)
    if(PLUMBLINE_MOLD)
        target_link_options(plumbline_instrumentation INTERFACE -fuse-ld=mold)
    elseif(PLUMBLINE_LLD)
        target_link_options(plumbline_instrumentation INTERFACE -fuse-ld=lld)
    endif()
    # All functions of libraries are bound when a program starts. What binds them at their first call keeps the vector
    # registers on the stack meanwhile, and after a copy of a passphrase they hold it: it stayed there.
    target_link_options(plumbline_instrumentation INTERFACE LINKER:-z,now)
endif()
