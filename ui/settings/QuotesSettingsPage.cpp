// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/QuotesSettingsPage.h"

#include "domain/FieldNames.h"
#include "domain/QuoteRules.h"
#include "store/Quotes.h"
#include "ui/common/Button.h"
#include "ui/common/ControlDrawing.h"
#include "ui/common/Label.h"
#include "ui/settings/SettingsSearch.h"

#include <QLineEdit>

namespace satchel::ui {

using namespace Qt::StringLiterals;

QuotesSettingsPage::QuotesSettingsPage(const PageContext &context, QWidget *parent)
    : SettingsForm(parent), m_context(context), m_pattern(new QLineEdit),
      m_example(new Label({}, &Theme::Fonts::body, TextColor::Secondary))
{
    addSection(tr("Quote numbering"), tr("A quote gets its number when it is sent. No number is used twice."));
    m_pattern->setMinimumWidth(Theme::of(this).px(180));
    m_pattern->setReadOnly(context.workspace.store().isReadOnly());
    addRow(tr("Pattern"), m_pattern,
        tr("%1 year, %2 its last two digits, %3 month, %4 day, %5 the counter, %6 at least five digits. The counter "
           "restarts when the rest of the number changes.")
            .arg(u"%Y"_s, u"%y"_s, u"%m"_s, u"%d"_s, u"%n"_s, u"%5n"_s));
    addRow(tr("Next number"), m_example);
    connect(m_pattern, &QLineEdit::textEdited, this, &QuotesSettingsPage::showExample);
    connect(m_pattern, &QLineEdit::editingFinished, this, &QuotesSettingsPage::save);
    addSection(tr("Catalogue"), tr("The products, prices and tax rates you can use in quotes."));
    QList<QWidget *> lists;
    for (const EntityKind entity :
        {EntityKind::Product, EntityKind::TaxRate, EntityKind::PriceList, EntityKind::Price}) {
        auto *button = new Button(iconOf(entity), context.workspace.schema().entity(entity).pluralLabel);
        connect(button, &QPushButton::clicked, this, [this, entity] { Q_EMIT listRequested(entity); });
        if (entity == EntityKind::TaxRate)
            setOtherNames(*button, tr("VAT, sales tax", "words by which people look for the tax rates"));
        lists.append(button);
    }
    addWide(rowOf(lists));
    finish();
    connect(&context.workspace, &items::Workspace::changed, this, [this](const store::ChangeBatch &batch) {
        if (batch.touches(EntityKind::Setting) || batch.touches(EntityKind::Quote))
            read();
    });
    read();
}

void QuotesSettingsPage::read()
{
    const auto rows = m_context.workspace.store().select(
        {EntityKind::Setting, {field::value}, Filter::equals(field::name, numberPatternSetting), {}, {}, 1, false});
    m_setting = rows && !rows->isEmpty() ? rows->id(0) : RecordId();
    m_stored = m_setting.isNull() ? defaultNumberPattern : rows->text(0, 0);
    if (!m_pattern->hasFocus())
        m_pattern->setText(m_stored);
    showExample();
}

/// The stored pattern's own next number; of one that is being typed, its first.
void QuotesSettingsPage::showExample()
{
    const QString pattern = m_pattern->text().trimmed();
    const auto checked = checkNumberPattern(pattern);
    m_pattern->setProperty(fieldErrorProperty, !checked);
    m_pattern->update();
    m_example->setColor(checked ? TextColor::Secondary : TextColor::Red);
    if (!checked)
        m_example->setText(
            tr("A pattern needs its counter, %1, exactly once, and no other sign after a per cent sign than these.")
                .arg(u"%n"_s));
    else
        m_example->setText(pattern == m_stored ? store::nextQuoteNumber(m_context.workspace.store()).value_or(QString())
                                               : quoteNumber(pattern, m_context.today(), 1));
}

void QuotesSettingsPage::save()
{
    const QString pattern = m_pattern->text().trimmed();
    if (pattern == m_stored || !checkNumberPattern(pattern))
        return;
    const std::vector<FieldValue> value = {{field::value, pattern}};
    m_context.workspace.commit(tr("Changed how quotes are numbered"),
        {m_setting.isNull()
                ? Edit::create(EntityKind::Setting, {}, {{field::name, numberPatternSetting}, value.front()})
                : Edit::update(EntityKind::Setting, m_setting, value)});
}

} // namespace satchel::ui

#include "moc_QuotesSettingsPage.cpp"
