# Tests of the rooms: one program per room and kind, one ctest test per case.
#
# A suite whose name starts with Deep carries the label `deep` and runs in `./dev test --deep` only, in the plain build
# (under sanitizers it would take hours); every other one carries `quick`. Test code finds the tree by PLUMBLINE_SOURCE_DIR and shared helpers from tests/ on.
include(GoogleTest)

# plumb_test(target NAME prefix SOURCES file... [LINK lib...])
function(plumb_test target)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "NAME" "SOURCES;LINK")
    plumb_program(${target} SOURCES ${arg_SOURCES} LINK ${arg_LINK} GTest::gtest GTest::gtest_main tl::expected fmt::fmt)
    target_include_directories(${target} PRIVATE "${PROJECT_SOURCE_DIR}/tests")
    target_compile_definitions(${target} PRIVATE PLUMBLINE_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
    target_compile_options(${target} PRIVATE ${plumbline_untuned})
    set(headers ${plumbline_standard_headers} <filesystem> <fstream> <sstream> <gtest/gtest.h>)
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND PLUMBLINE_PRECOMPILED)
        # They take a hundred megabytes, which the first program shares with the others; Qt asks for other code.
        get_property(first GLOBAL PROPERTY PLUMBLINE_TEST_HEADERS)
        if("plumb_replay_net" IN_LIST arg_LINK)
            target_precompile_headers(${target} PRIVATE ${headers})
        elseif(first)
            target_precompile_headers(${target} REUSE_FROM ${first})
        else()
            target_precompile_headers(${target} PRIVATE ${headers})
            set_property(GLOBAL PROPERTY PLUMBLINE_TEST_HEADERS ${target})
        endif()
        target_compile_options(${target} PRIVATE -Wno-array-bounds -Wno-restrict -Wno-stringop-overflow -Wno-stringop-overread)
    else()
        plumb_precompiled(${target} ${headers})
    endif()
    set(prefix "${PLUMBLINE_TEST_PREFIX}${arg_NAME}.")
    set(environment)
    if(PLUMBLINE_SANITIZE STREQUAL "thread")
        set(environment ENVIRONMENT "TSAN_OPTIONS=suppressions=${PROJECT_SOURCE_DIR}/tests/races_of_others.txt")
    endif()
    gtest_discover_tests(${target} TEST_PREFIX "${prefix}" NO_PRETTY_VALUES TEST_LIST ${target}_quick
        TEST_FILTER "-Deep*:*/Deep*" DISCOVERY_TIMEOUT 60 PROPERTIES LABELS quick TIMEOUT 300 ${environment})
    if(NOT PLUMBLINE_TEST_PREFIX)
        gtest_discover_tests(${target} TEST_PREFIX "${prefix}" NO_PRETTY_VALUES TEST_LIST ${target}_deep
            TEST_FILTER "Deep*:*/Deep*" DISCOVERY_TIMEOUT 60 PROPERTIES LABELS deep TIMEOUT 7200)
    endif()
endfunction()

# plumb_room_tests(kind): a program for every room that has tests/<kind>/<room>/tst_*.cpp.
# Other .cpp files there are helpers of the same program.
function(plumb_room_tests kind)
    get_property(rooms GLOBAL PROPERTY PLUMBLINE_ROOMS)
    foreach(room IN LISTS rooms)
        plumb_sources(sources "${kind}/${room}/*.cpp")
        if(sources)
            plumb_test(${kind}_${room} NAME "${kind}.${room}" SOURCES ${sources} LINK plumb_${room})
        endif()
    endforeach()
endfunction()

# A program for every tests/fuzz/<room>/fuzz_<thing>.cpp. With the preset `fuzz` it is a libFuzzer program; elsewhere it
# replays the committed inputs of tests/fuzz/corpus/<thing> as a quick test.
function(plumb_fuzz_programs)
    get_property(rooms GLOBAL PROPERTY PLUMBLINE_ROOMS)
    foreach(room IN LISTS rooms)
        plumb_sources(sources "fuzz/${room}/fuzz_*.cpp")
        foreach(source IN LISTS sources)
            cmake_path(GET source STEM target)
            string(REPLACE "fuzz_" "" thing "${target}")
            if(PLUMBLINE_FUZZ)
                plumb_program(${target} SOURCES ${source} LINK plumb_${room})
                target_link_options(${target} PRIVATE -fsanitize=fuzzer)
            else()
                plumb_program(${target} SOURCES ${source} "${PROJECT_SOURCE_DIR}/tests/fuzz/replay_main.cpp"
                    LINK plumb_${room})
                set(test "${PLUMBLINE_TEST_PREFIX}fuzz.${room}.${thing}")
                add_test(NAME ${test} COMMAND ${target} "${PROJECT_SOURCE_DIR}/tests/fuzz/corpus/${thing}")
                set_tests_properties(${test} PROPERTIES LABELS quick TIMEOUT 300)
            endif()
            target_include_directories(${target} PRIVATE "${PROJECT_SOURCE_DIR}/tests")
        endforeach()
    endforeach()
endfunction()
