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

/// As the region writes dates and amounts; without one as the desktop does where it is set to the same language.
QLocale localeOf(const QString &code, const QString &region)
{
    const QLocale locale(code);
    if (const auto territory = QLocale::codeToTerritory(region); territory != QLocale::AnyTerritory)
        return {locale.language(), locale.script(), territory};
    return QLocale::system().language() == locale.language() ? QLocale::system() : locale;
}

/// As its own people call it where the window speaks their language, else in English: Qt knows no other names.
QString nameOf(QLocale::Territory territory)
{
    const QLocale own(QLocale().language(), territory);
    return own.territory() == territory && own.language() == QLocale().language()
        ? own.nativeTerritoryName()
        : QLocale::territoryToString(territory);
}

} // namespace

QString countryName(const QString &code)
{
    const QLocale::Territory territory = QLocale::codeToTerritory(code);
    return territory == QLocale::AnyTerritory ? code : nameOf(territory);
}

std::vector<Country> countries()
{
    std::vector<Country> all;
    for (int number = QLocale::AnyTerritory + 1; number <= QLocale::LastTerritory; ++number) {
        const auto territory = static_cast<QLocale::Territory>(number);
        const QString code = QLocale::territoryToCode(territory);
        if (code.size() == 2) // the others are parts of the world
            all.push_back({code, nameOf(territory)});
    }
    std::ranges::sort(all, [](const Country &a, const Country &b) { return a.name.localeAwareCompare(b.name) < 0; });
    return all;
}

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

QString useLanguage(QGuiApplication &application, const QString &code, const QString &region)
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
    const QLocale locale = localeOf(language, region);
    QLocale::setDefault(locale);
    QGuiApplication::setLayoutDirection(locale.textDirection());
    return language;
}

void useRegion(const QString &region)
{
    QLocale::setDefault(localeOf(QLocale::languageToCode(QLocale().language()), region));
}

} // namespace satchel::ui
