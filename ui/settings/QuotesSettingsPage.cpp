// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/QuotesSettingsPage.h"

#include "domain/FieldNames.h"
#include "domain/QuoteRules.h"
#include "domain/StandardTax.h"
#include "store/privacy/StoredSetting.h"
#include "store/Quotes.h"
#include "ui/common/Button.h"
#include "ui/common/ControlDrawing.h"
#include "ui/common/FieldEditor.h"
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
    addTax();
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

void QuotesSettingsPage::addTax()
{
    addSection(tr("Tax"));
    Field percent;
    percent.name = u"usual tax rate"_s;
    percent.type = FieldType::Percent;
    m_tax = FieldEditor::create(percent, fieldContextOf(m_context.workspace));
    m_tax->setAccessibleName(tr("Usual tax rate"));
    m_tax->setReadOnly(m_context.workspace.store().isReadOnly());
    setOtherNames(*m_tax, tr("VAT, sales tax", "words by which people look for the tax rates"));
    addRow(tr("Usual tax rate"), m_tax,
        tr("New lines of quotes begin with it, unless their product has a rate or the customer is in another country. "
           "Empty: no tax. The country of your company sets it."));
    connect(m_tax, &FieldEditor::committed, this, &QuotesSettingsPage::saveTax);
}

void QuotesSettingsPage::readTax()
{
    const auto setting = store::readSetting(m_context.workspace.store(), usualTaxSetting);
    const auto rate = Decimal::fromString(setting ? setting->value : QString());
    if (!m_tax->isAncestorOf(focusWidget()) || !focusWidget()->hasFocus())
        m_tax->setValue(rate ? Value(*rate) : Value());
}

void QuotesSettingsPage::saveTax()
{
    const auto rate = m_tax->checkedValue();
    if (!rate)
        return;
    store::Store &store = m_context.workspace.store();
    const QString text = isEmpty(*rate) ? QString() : valueOr<Decimal>(*rate).toString();
    const auto known = store::readSetting(store, usualTaxSetting);
    const auto edit = store::settingEdit(store, usualTaxSetting, text);
    if (known && known->value == text)
        return;
    if (edit)
        m_context.workspace.commit(tr("Changed the usual tax rate of quotes"), {*edit});
    else
        Q_EMIT m_context.workspace.failed(edit.error());
}

void QuotesSettingsPage::read()
{
    readTax();
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
