# plumb_room(NAME source ROOMS hl7 [FOLDERS decoders...] [PUBLIC lib...] [PRIVATE lib...])
#
# Defines the static library plumb_<name> from every .cpp in the calling folder and in its sub-folders FOLDERS. ROOMS are the rooms it may know; PUBLIC are
# the libraries its headers need, PRIVATE those only its .cpp files need. Includes are written from core/ on:
# #include "hl7/message_view.h". Files ending in _posix.cpp or _windows.cpp are taken on that kind of system only.
# A room without a .cpp yet is an interface library, so that others can already name it.
function(plumb_room)
    cmake_parse_arguments(PARSE_ARGV 0 arg "" "NAME" "ROOMS;FOLDERS;PUBLIC;PRIVATE")
    if(arg_UNPARSED_ARGUMENTS OR NOT arg_NAME)
        message(FATAL_ERROR "plumb_room: do not understand ${ARGV}")
    endif()
    set(target plumb_${arg_NAME})
    list(TRANSFORM arg_ROOMS PREPEND plumb_)
    set_property(GLOBAL APPEND PROPERTY PLUMBLINE_ROOMS ${arg_NAME})

    list(TRANSFORM arg_FOLDERS APPEND "/*.cpp")
    plumb_sources(sources "*.cpp" ${arg_FOLDERS})
    if(NOT sources)
        add_library(${target} INTERFACE)
        target_include_directories(${target} INTERFACE "${PROJECT_SOURCE_DIR}/core")
        target_link_libraries(${target} INTERFACE ${arg_ROOMS} ${arg_PUBLIC})
        return()
    endif()
    add_library(${target} STATIC ${sources})
    target_include_directories(${target} PUBLIC "${PROJECT_SOURCE_DIR}/core")
    target_link_libraries(${target}
        PUBLIC ${arg_ROOMS} ${arg_PUBLIC}
        PRIVATE ${arg_PRIVATE} plumbline_warnings plumbline_instrumentation)
    plumb_precompiled(${target} ${plumbline_standard_headers})
    plumb_together(${target})
endfunction()

# plumb_sources(variable pattern...): the files of the calling folder that belong on this kind of system.
function(plumb_sources variable)
    file(GLOB sources CONFIGURE_DEPENDS LIST_DIRECTORIES false ${ARGN})
    if(WIN32)
        list(FILTER sources EXCLUDE REGEX "_posix\\.cpp$")
    else()
        list(FILTER sources EXCLUDE REGEX "_windows\\.cpp$")
    endif()
    set(${variable} ${sources} PARENT_SCOPE)
endfunction()

# plumb_program(target SOURCES file... [LINK lib...] [EXCLUDE_FROM_ALL]): an executable of ours.
function(plumb_program target)
    cmake_parse_arguments(PARSE_ARGV 1 arg "EXCLUDE_FROM_ALL" "" "SOURCES;LINK")
    if(arg_EXCLUDE_FROM_ALL)
        add_executable(${target} EXCLUDE_FROM_ALL ${arg_SOURCES})
    else()
        add_executable(${target} ${arg_SOURCES})
    endif()
    target_link_libraries(${target} PRIVATE ${arg_LINK} plumbline_warnings plumbline_instrumentation)
endfunction()
