// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Language.h"

#include <algorithm>
#include <QDir>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

static void loadResources()
{
    Q_INIT_RESOURCE(translations); // a static library: without this the linker leaves its resources out
}

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

const QString words = u":/translations/satchel_%1.qm"_s;
const QString ours = u"window language"_s; // the translators of which we are the maker

void install(QGuiApplication &application, const QString &file)
{
    auto *translator = new QTranslator(&application);
    translator->setObjectName(ours);
    if (translator->load(file))
        QCoreApplication::installTranslator(translator); // the last one installed is asked first
    else
        delete translator;
}

/// What Qt's own dialogs and buttons say: where Qt has it, or in the bundle of a program on macOS.
QString qtTranslationFile(const QString &language)
{
    const QString file = u"qtbase_%1.qm"_s.arg(language);
    const QDir bundle(QCoreApplication::applicationDirPath() + u"/../Resources/translations"_s);
    return bundle.exists(file) ? bundle.filePath(file)
                               : QDir(QLibraryInfo::path(QLibraryInfo::TranslationsPath)).filePath(file);
}

/// As the desktop writes dates and amounts where it is set to the same language.
QLocale localeOf(const QString &code)
{
    const QLocale locale(code);
    return QLocale::system().language() == locale.language() ? QLocale::system() : locale;
}

} // namespace

std::vector<Language> languages()
{
    loadResources();
    std::vector<Language> all;
    const QStringList files = QDir(u":/translations"_s).entryList({u"satchel_*.qm"_s});
    for (const QString &file : files) {
        const QString code = file.section(u'_', 1).section(u'.', 0, 0);
        const QString name = code == u"en"
            ? u"English"_s
            : QLocale(code).nativeLanguageName().section(u' ', 0, 0); // without the country
        all.push_back({code, name.left(1).toUpper() + name.mid(1)});
    }
    std::ranges::sort(all, {}, [](const Language &language) { return language.name; });
    return all;
}

QString languageOfDesktop()
{
    const auto known = languages();
    const QStringList wanted = QLocale::system().uiLanguages();
    for (const QString &language : wanted) {
        const QString code = language.section(u'-', 0, 0);
        if (std::ranges::find(known, code, &Language::code) != known.end())
            return code;
    }
    return u"en"_s;
}

QString useLanguage(QGuiApplication &application, const QString &code)
{
    const auto known = languages();
    const bool isKnown = std::ranges::find(known, code, &Language::code) != known.end();
    const QString language = isKnown ? code : languageOfDesktop();
    qDeleteAll(application.findChildren<QTranslator *>(ours, Qt::FindDirectChildrenOnly));
    install(application, words.arg(u"en"_s)); // English writes one and many differently
    if (language != u"en") {
        install(application, qtTranslationFile(language));
        install(application, words.arg(language));
    }
    const QLocale locale = localeOf(language);
    QLocale::setDefault(locale);
    QGuiApplication::setLayoutDirection(locale.textDirection());
    return language;
}

} // namespace satchel::ui
