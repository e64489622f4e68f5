// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/budgets/About.h"

#include <gnu/libc-version.h>
#include <QApplication>
#include <QFontInfo>
#include <QSysInfo>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace satchel::budgets {

std::vector<std::pair<QString, QString>> about()
{
    return {
        {u"machine"_s, QSysInfo::buildCpuArchitecture()},
        {u"compiler"_s, QString::fromLatin1(__VERSION__).simplified()},
        {u"flags"_s, QString::fromLatin1(SATCHEL_BUILD_FLAGS).simplified()},
        {u"libstdc++"_s, QString::number(__GLIBCXX__)},
        {u"libc"_s, QString::fromLatin1(gnu_get_libc_version())},
        {u"qt"_s, QString::fromLatin1(qVersion())},
        {u"sqlite"_s, QString::fromLatin1(sqlite3_libversion())},
        {u"font"_s, QFontInfo(QApplication::font()).family()},
    };
}

} // namespace satchel::budgets
