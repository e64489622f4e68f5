// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/AppearanceSettingsPage.h"

#include "domain/LocaleText.h"
#include "ui/common/Button.h"
#include "ui/common/Language.h"
#include "ui/common/SegmentedControl.h"
#include "ui/settings/SettingsSearch.h"

#include <QCheckBox>
#include <QColorDialog>
#include <QComboBox>

namespace satchel::ui {

using namespace Qt::StringLiterals;

AppearanceSettingsPage::AppearanceSettingsPage(const PageContext &context, QWidget *parent)
    : SettingsForm(parent), m_preferences(context.preferences)
{
    addLook();
    addComfort();
    finish();
}

void AppearanceSettingsPage::addLook()
{
    addSection(tr("Language"));
    auto *language = new QComboBox;
    language->addItem(tr("System default"), QString());
    for (const Language &one : languages())
        language->addItem(one.name, one.code);
    language->setCurrentIndex(qMax(0, language->findData(m_preferences.language())));
    connect(language, &QComboBox::activated, this,
        [this, language] { m_preferences.setLanguage(language->currentData().toString()); });
    setOtherNames(*language, tr("locale, translation", "words by which people look for the language"));
    addRow(tr("Language"), language, tr("The window reloads in this language. Your own text is not translated."));

    auto *region = new QComboBox;
    region->addItem(tr("System default"), QString());
    for (const Country &country : countries())
        region->addItem(country.name, country.code);
    region->setCurrentIndex(qMax(0, region->findData(m_preferences.region())));
    connect(region, &QComboBox::activated, this,
        [this, region] { m_preferences.setRegion(region->currentData().toString()); });
    setOtherNames(*region,
        tr("date format, number format, decimal comma, first day of the week, 24 hours, country",
            "words by which people look for the region"));
    addRow(tr("Region"), region, tr("How dates and numbers are written, and on which day the week begins."));

    addSection(tr("Look"));
    auto *theme = new SegmentedControl(tr("Theme"));
    theme->addSegment(tr("System"));
    theme->addSegment(tr("Light"));
    theme->addSegment(tr("Dark"));
    theme->setCurrentIndex(static_cast<int>(m_preferences.themeMode()));
    connect(theme, &QTabBar::currentChanged, this,
        [this](int index) { m_preferences.setThemeMode(static_cast<Preferences::ThemeMode>(index)); });
    connect(&m_preferences, &Preferences::appearanceChanged, theme, // the palette has a command for it too
        [this, theme] { theme->setCurrentIndex(static_cast<int>(m_preferences.themeMode())); });
    setOtherNames(*theme, tr("dark mode, light mode, night, colours", "words by which people look for the theme"));
    addRow(tr("Theme"), theme, tr("System follows the light or dark setting of your desktop."));

    auto *own = new Button(tr("Choose a colour…"));
    connect(own, &QPushButton::clicked, this, &AppearanceSettingsPage::chooseAccent);
    auto *ours = new Button(tr("Satchel’s blue"), Button::Variant::Ghost);
    ours->setEnabled(m_preferences.accent().has_value());
    connect(ours, &QPushButton::clicked, this, [this] { m_preferences.setAccent({}); });
    connect(&m_preferences, &Preferences::appearanceChanged, ours,
        [this, ours] { ours->setEnabled(m_preferences.accent().has_value()); });
    QWidget *accent = rowOf({own, ours});
    setOtherNames(*accent, tr("highlight colour", "words by which people look for the accent colour"));
    addRow(tr("Accent colour"), accent,
        tr("Satchel adjusts its lightness to keep text readable. Status colours don't change."));

    auto *density = new SegmentedControl(tr("Table rows"));
    density->addSegment(tr("Compact"));
    density->addSegment(tr("Comfortable"));
    density->setCurrentIndex(static_cast<int>(m_preferences.density()));
    connect(density, &QTabBar::currentChanged, this,
        [this](int index) { m_preferences.setDensity(static_cast<Preferences::Density>(index)); });
    setOtherNames(*density, tr("row height, density, spacing", "words by which people look for the height of rows"));
    addRow(tr("Table rows"), density);
}

void AppearanceSettingsPage::addComfort()
{
    addSection(tr("Accessibility"));
    auto *text = new QComboBox;
    for (const int percent : {100, 110, 125, 150, 175, 200})
        text->addItem(inPercent(QLocale().toString(percent)), percent);
    text->setCurrentIndex(qMax(0, text->findData(m_preferences.textPercent())));
    connect(
        text, &QComboBox::activated, this, [this, text] { m_preferences.setTextPercent(text->currentData().toInt()); });
    setOtherNames(*text, tr("font, font size, zoom, larger", "words by which people look for the text size"));
    addRow(tr("Text size"), text, tr("In addition to the system's text size."));
    const auto addBox = [this](const QString &label, bool isOn, void (Preferences::*set)(bool), const QString &help) {
        auto *box = new QCheckBox(label);
        box->setChecked(isOn);
        connect(box, &QCheckBox::toggled, &m_preferences, set);
        addRow({}, box, help);
    };
    addBox(tr("Reduce motion"), m_preferences.isMotionReduced(), &Preferences::setMotionReduced,
        tr("Turns off animations."));
    addBox(tr("High contrast"), m_preferences.isHighContrast(), &Preferences::setHighContrast,
        tr("Uses the system's colours. Icons and text show what colours otherwise would."));
    addBox(tr("Single-key shortcuts"), m_preferences.areSingleKeysOn(), &Preferences::setSingleKeysOn,
        tr("C, D and T create a contact, deal or task; G and a letter open a page. Turn them off if they interfere "
           "with dictation."));
}

void AppearanceSettingsPage::chooseAccent()
{
    auto *dialog = new QColorDialog(m_preferences.accent().value_or(Theme::of(this).accent.fill), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(
        dialog, &QColorDialog::colorSelected, this, [this](const QColor &color) { m_preferences.setAccent(color); });
    dialog->open();
}

} // namespace satchel::ui

#include "moc_AppearanceSettingsPage.cpp"
