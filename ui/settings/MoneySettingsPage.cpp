// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/MoneySettingsPage.h"

#include "domain/FieldNames.h"
#include "ui/common/Button.h"
#include "ui/common/TableLook.h"
#include "ui/settings/RecordDialog.h"

#include <QComboBox>
#include <QTableWidget>

namespace satchel::ui {

using namespace Qt::StringLiterals;

MoneySettingsPage::MoneySettingsPage(const PageContext &context, QWidget *parent)
    : SettingsForm(parent), m_context(context), m_rates(new QTableWidget)
{
    addCurrency();
    addRates();
    finish();
    connect(&context.workspace, &items::Workspace::changed, this, [this](const store::ChangeBatch &batch) {
        if (batch.touches(EntityKind::ExchangeRate))
            readRates();
    });
    readRates();
}

void MoneySettingsPage::addCurrency()
{
    addSection(tr("Money"));
    auto *currency = new QComboBox;
    currency->addItems(Currency::allCodes());
    currency->setCurrentText(m_context.workspace.store().mainCurrency().code());
    connect(currency, &QComboBox::textActivated, this, [this](const QString &code) {
        const auto read = Currency::fromCode(code);
        auto edits = read ? m_context.workspace.store().mainCurrencyEdits(*read) : fail(read.error());
        if (edits)
            m_context.workspace.commit(tr("Changed the main currency to %1").arg(code), std::move(*edits));
        else
            Q_EMIT m_context.workspace.failed(edits.error());
    });
    connect(&m_context.workspace, &items::Workspace::registryChanged, currency,
        [this, currency] { currency->setCurrentText(m_context.workspace.store().mainCurrency().code()); });
    addRow(tr("Main currency"), currency,
        tr("Totals in several currencies are shown in the main currency, marked with ≈."));
}

void MoneySettingsPage::addRates()
{
    addSection(tr("Exchange rates"),
        tr("How many units of a currency equal one unit of the main currency. Currencies without a rate are excluded "
           "from totals."));
    m_rates->setColumnCount(3);
    m_rates->setHorizontalHeaderLabels({tr("Currency"), tr("Rate"), tr("As of")});
    m_rates->setAccessibleName(tr("Exchange rates"));
    applyTableStyle(*m_rates);
    m_rates->setMinimumHeight(Theme::of(this).px(180));
    addWide(m_rates, 1);
    auto *add = new Button(Icon::Add, tr("New rate"));
    auto *change = new Button(Icon::Edit, tr("Change"), Button::Variant::Ghost);
    auto *removeButton = new Button(Icon::Trash, tr("Remove"), Button::Variant::Ghost);
    connect(add, &QPushButton::clicked, this, [this] { editRate({}); });
    connect(change, &QPushButton::clicked, this, [this] {
        if (!chosenRate().isNull())
            editRate(chosenRate());
    });
    connect(m_rates, &QTableWidget::activated, this, [this] { editRate(chosenRate()); });
    connect(removeButton, &QPushButton::clicked, this, &MoneySettingsPage::removeRate);
    addWide(rowOf({add, change, removeButton}));
}

void MoneySettingsPage::readRates()
{
    store::Query query;
    query.entity = EntityKind::ExchangeRate;
    query.columns = {field::currency, field::rate, field::as_of};
    query.sort = {field::currency, false};
    m_rates->setRowCount(0);
    const auto rows = m_context.workspace.store().select(query);
    if (!rows)
        return;
    const Formats formats = m_context.formats();
    m_rates->setRowCount(static_cast<int>(rows->size()));
    for (int row = 0; row < m_rates->rowCount(); ++row) {
        auto *currency = new QTableWidgetItem(rows->text(row, 0));
        currency->setData(Qt::UserRole, rows->id(row).toString());
        m_rates->setItem(row, 0, currency);
        m_rates->setItem(row, 1, new QTableWidgetItem(formats.decimal(valueOr<Decimal>(rows->value(row, 1)))));
        const QDate day = valueOr<QDate>(rows->value(row, 2));
        m_rates->setItem(row, 2, new QTableWidgetItem(day.isValid() ? formats.plainDay(day) : QString()));
    }
}

RecordId MoneySettingsPage::chosenRate() const
{
    const QTableWidgetItem *item = m_rates->item(m_rates->currentRow(), 0);
    return item && item->isSelected() ? RecordId::fromString(item->data(Qt::UserRole).toString()) : RecordId();
}

void MoneySettingsPage::editRate(const RecordId &id)
{
    openRecordDialog(m_context,
        {.entity = EntityKind::ExchangeRate,
            .id = id,
            .fields = {field::currency, field::rate, field::as_of},
            .initial = {{field::as_of, m_context.today()}},
            .heading = id.isNull() ? tr("New exchange rate") : tr("Change an exchange rate"),
            .verb = tr("Save rate"),
            .label = [](const QString &currency) { return tr("Set the exchange rate of %1").arg(currency); }},
        this);
}

void MoneySettingsPage::removeRate()
{
    if (chosenRate().isNull())
        return;
    m_context.workspace.commit(tr("Removed an exchange rate"), {Edit::remove(EntityKind::ExchangeRate, chosenRate())});
}

} // namespace satchel::ui

#include "moc_MoneySettingsPage.cpp"
