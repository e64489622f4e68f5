// SPDX-License-Identifier: GPL-3.0-or-later
// Every library that the program is linked with is in resources/licences.json. A missing one would be distributed
// without its licence: About Satchel and the SBOM of the packages show this list.
#include "tests/architecture/Sources.h"
#include "tests/support/TestProgram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace satchel::test;

namespace {

// They find or compile libraries and are none.
const QSet<QString> tools{u"PkgConfig"_s, u"Threads"_s};

// Only needed to compile: Qt's headers include these, Qt is linked with them.
const QSet<QString> headersOfQt{u"libgl-dev"_s, u"libxkbcommon-dev"_s, u"qt6-tools-dev"_s};

// Those that SPDX has under these names and that the GPL, version 3, can be combined with.
const QSet<QString> knownLicences{u"Apache-2.0"_s, u"blessing"_s, u"BSD-2-Clause"_s, u"BSD-3-Clause"_s, u"CC0-1.0"_s,
    u"GPL-2.0-only"_s, u"GPL-3.0-only"_s, u"ISC"_s, u"LGPL-2.1-only"_s, u"LGPL-2.1-or-later"_s, u"LGPL-3.0-only"_s,
    u"MIT"_s, u"PostgreSQL"_s, u"Unicode-DFS-2016"_s, u"X11"_s, u"Zlib"_s};

QJsonArray libraries()
{
    return QJsonDocument::fromJson(contentOf(u"resources/licences.json"_s).toUtf8()).object()[u"libraries"_s].toArray();
}

/// All values of a list that each entry has.
QSet<QString> listed(const QString &key)
{
    QSet<QString> names;
    for (const QJsonValue &library : libraries()) {
        for (const QJsonValue &name : library[key].toArray())
            names.insert(name.toString());
    }
    return names;
}

/// What the CMake files of the program look for.
QSet<QString> librariesOfTheBuild()
{
    static const QRegularExpression found(
        u"find_package\\((\\w[\\w-]*)|pkg_check_modules\\(\\w+ REQUIRED IMPORTED_TARGET ([\\w.-]+)"_s);
    QSet<QString> names;
    QDirIterator files(
        sourceRoot().path(), {u"CMakeLists.txt"_s, u"*.cmake"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = sourceRoot().relativeFilePath(files.next());
        if (path.startsWith("build/"_L1) || path.startsWith("tests/"_L1) || path.startsWith("packaging/windows/"_L1))
            continue;
        for (auto match = found.globalMatch(contentOf(path)); match.hasNext();) {
            const auto each = match.next();
            names.insert(each.captured(1) + each.captured(2));
        }
    }
    return names - tools;
}

/// The packages with headers that `./dev setup` installs.
QSet<QString> headersOfDev()
{
    static const QRegularExpression list(
        u"\\npackages=\\((.*?)\\n\\)"_s, QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression package(u"(?<=[\\s(])[\\w.+-]+-dev(?=\\s)"_s);
    QSet<QString> names;
    for (auto match = package.globalMatch(list.match(contentOf(u"dev"_s)).captured(1)); match.hasNext();)
        names.insert(match.next().captured());
    return names - headersOfQt;
}

} // namespace

class tst_Licences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachLibraryOfTheBuildIsListed()
    {
        QVERIFY(librariesOfTheBuild().size() > 12);
        verifyNone((librariesOfTheBuild() - listed(u"cmake"_s)).values());
    }

    void eachListedLibraryIsOfTheBuild() { verifyNone((listed(u"cmake"_s) - librariesOfTheBuild()).values()); }

    void eachPackageOfHeadersIsListed()
    {
        QVERIFY(headersOfDev().size() > 12);
        verifyNone((headersOfDev() - listed(u"headers"_s)).values());
        verifyNone((listed(u"headers"_s) - headersOfDev()).values());
    }

    void eachEntryIsComplete()
    {
        for (const QJsonValue &library : libraries()) {
            const QString name = library[u"name"_s].toString();
            QVERIFY2(!name.isEmpty() && !library[u"purpose"_s].toString().isEmpty()
                    && library[u"homepage"_s].toString().startsWith("https://"_L1),
                qPrintable(name));
            for (const QString &licence : library[u"licence"_s].toString().split(u" OR "_s))
                QVERIFY2(knownLicences.contains(licence), qPrintable(name + u": "_s + licence));
        }
    }

    void theLicenceOfSatchelIsTheGpl()
    {
        QVERIFY(contentOf(u"LICENSE"_s).contains("GNU GENERAL PUBLIC LICENSE\n                       Version 3"_L1));
    }
};

SATCHEL_TEST(tst_Licences)
#include "tst_Licences.moc"
