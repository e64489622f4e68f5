// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the files that only packages need: satchel-package-files RESOURCES OUTPUT. A file that cannot be written ends
// it with 1 and its name.
#include "packaging/files/Icons.h"
#include "packaging/files/ManPage.h"

#include <QDir>
#include <QGuiApplication>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace satchel;

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen"); // drawing needs no display
    const QGuiApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() != 3) {
        fputs("usage: satchel-package-files RESOURCES OUTPUT\n", stderr);
        return 2;
    }
    const QDir output(words[2]);
    if (!output.mkpath(u"."_s))
        return 1;
    auto files = packaging::icons(words[1]);
    if (!files) {
        fprintf(stderr, "%s\n", qPrintable(toText(files.error())));
        return 1;
    }
    files->insert(u"satchel.1"_s, packaging::manPage(QStringLiteral(SATCHEL_VERSION)));
    for (auto file = files->cbegin(); file != files->cend(); ++file) {
        QFile out(output.filePath(file.key()));
        if (!out.open(QIODevice::WriteOnly) || out.write(*file) != file->size()) {
            fprintf(stderr, "%s: %s\n", qPrintable(out.fileName()), qPrintable(out.errorString()));
            return 1;
        }
    }
    return 0;
}
