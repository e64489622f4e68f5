// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

static void loadResources()
{
    Q_INIT_RESOURCE(translations); // the room is a static library: without this the linker leaves its resources out
}

namespace satchel::ui {

using namespace Qt::StringLiterals;

void installLanguage(QCoreApplication &application)
{
    loadResources();
    const auto install = [&application](const QLocale &language) {
        auto *words = new QTranslator(&application);
        if (words->load(language, u"satchel"_s, u"_"_s, u":/translations"_s))
            QCoreApplication::installTranslator(words);
        else
            delete words;
    };
    install(QLocale(QLocale::English)); // the last one installed is asked first
    if (QLocale().language() != QLocale::English)
        install(QLocale());
}

} // namespace satchel::ui
