# SPDX-FileCopyrightText: 2026 The Jalons authors
# SPDX-License-Identifier: GPL-3.0-or-later

# What every target of the house shares: the standard, Qt's strict mode, the warnings.
option(JALONS_WARNINGS_AS_ERRORS "Treat every warning as an error (the presets turn it on)" OFF)
option(JALONS_PCH "Precompile Qt's headers" ON)

add_library(jalons_options INTERFACE)
target_compile_features(jalons_options INTERFACE cxx_std_20)
target_include_directories(jalons_options INTERFACE ${PROJECT_SOURCE_DIR})
target_compile_definitions(jalons_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_FOREACH
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_USE_QSTRINGBUILDER QT_DISABLE_DEPRECATED_BEFORE=0x060400)
target_compile_options(jalons_options INTERFACE
    -Wall -Wextra -Wpedantic -Wold-style-cast -Woverloaded-virtual -Wnon-virtual-dtor -Wshadow
    $<$<BOOL:${JALONS_WARNINGS_AS_ERRORS}>:-Werror>)

find_program(MOLD mold)
if(MOLD)
    target_link_options(jalons_options INTERFACE -fuse-ld=mold)
endif()

# The headers that most files include, precompiled once for the code without a screen and once for the code
# with one. What few include is not among them: each compilation loads all of it.
set(precompiled_core <algorithm> <array> <functional> <memory> <optional> <utility> <QByteArray> <QCoreApplication>
    <QDateTime> <QHash> <QList> <QObject> <QRegularExpression> <QSet> <QString> <QStringList> <QTimer> <QVariant>)
set(precompiled_ui ${precompiled_core} <QAction> <QApplication> <QBoxLayout> <QComboBox> <QDialog> <QKeyEvent>
    <QLabel> <QLineEdit> <QMenu> <QPainter> <QPushButton> <QToolButton> <QWidget>)
if(JALONS_PCH)
    file(WRITE ${PROJECT_BINARY_DIR}/precompiled.cpp "")
    foreach(half core ui)
        qt_add_library(jalons_${half}_precompiled OBJECT ${PROJECT_BINARY_DIR}/precompiled.cpp)
        set_target_properties(jalons_${half}_precompiled PROPERTIES AUTOMOC OFF)
        target_link_libraries(jalons_${half}_precompiled PRIVATE jalons_options Qt6::Core)
        target_precompile_headers(jalons_${half}_precompiled PRIVATE ${precompiled_${half}})
    endforeach()
    target_link_libraries(jalons_ui_precompiled PRIVATE Qt6::Widgets)
endif()

function(jalons_precompile name)
    if(NOT JALONS_PCH)
        return()
    endif()
    if(name MATCHES "^jalons_ui" OR "Qt6::Widgets" IN_LIST ARGN)
        target_precompile_headers(${name} REUSE_FROM jalons_ui_precompiled)
    else()
        target_precompile_headers(${name} REUSE_FROM jalons_core_precompiled)
    endif()
endfunction()

# jalons_library(NAME SOURCES … HEADERS … [LINKS …] [PRIVATE_LINKS …])
# One static library per folder: what a folder may know is what it links.
function(jalons_library name)
    cmake_parse_arguments(arg "" "" "SOURCES;HEADERS;LINKS;PRIVATE_LINKS" ${ARGN})
    qt_add_library(${name} STATIC ${arg_SOURCES})
    target_sources(${name} PUBLIC FILE_SET HEADERS BASE_DIRS ${PROJECT_SOURCE_DIR} FILES ${arg_HEADERS})
    target_link_libraries(${name} PUBLIC jalons_options Qt6::Core ${arg_LINKS} PRIVATE ${arg_PRIVATE_LINKS})
    set_property(GLOBAL APPEND PROPERTY JALONS_LIBRARIES ${name})
    jalons_precompile(${name} ${arg_LINKS})
endfunction()

# jalons_test(core/plan/tst_event LINKS …): builds tests/core/plan/tst_event.cpp and names the test
# core.plan.tst_event. Time zone and language are pinned; the screen is the offscreen platform.
function(jalons_test path)
    cmake_parse_arguments(arg "" "" "LINKS;SOURCES" ${ARGN})
    string(REPLACE "/" "." dotted ${path})
    string(REPLACE "/" "_" target ${path})
    set(source ${PROJECT_SOURCE_DIR}/tests/${path}.cpp)
    get_filename_component(name ${path} NAME)
    qt_add_executable(${target} ${source} ${arg_SOURCES})
    # One call of moc for the one file that needs it; AUTOMOC would make two more steps for each test.
    set_target_properties(${target} PROPERTIES AUTOMOC OFF)
    qt_generate_moc(${source} ${CMAKE_CURRENT_BINARY_DIR}/${name}.moc TARGET ${target})
    target_sources(${target} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/${name}.moc)
    target_include_directories(${target} PRIVATE ${CMAKE_CURRENT_BINARY_DIR})
    target_link_libraries(${target} PRIVATE jalons_options Qt6::Test ${arg_LINKS})
    target_compile_definitions(${target} PRIVATE TEST_SOURCE_DIR="${PROJECT_SOURCE_DIR}/tests")
    if(path MATCHES "^(ui|app)/")
        jalons_precompile(${target} Qt6::Widgets)
    else()
        jalons_precompile(${target})
    endif()
    add_test(NAME ${dotted} COMMAND ${target})
    # A suppression needs a check that could go on: halt_on_error makes every other find of it fatal all the same.
    set(sanitizer "halt_on_error=1:suppressions=${PROJECT_SOURCE_DIR}/tests/sanitizer.supp")
    set_tests_properties(${dotted} PROPERTIES TIMEOUT 300 ENVIRONMENT
        "QT_QPA_PLATFORM=offscreen;TZ=Europe/Paris;LC_ALL=C.UTF-8;LANGUAGE=fr;UBSAN_OPTIONS=${sanitizer}")
endfunction()
