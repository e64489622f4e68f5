// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/MoneySettingsPage.h"

#include "domain/FieldNames.h"
#include "store/ExchangeRates.h"
#include "ui/common/Button.h"
#include "ui/common/CountsText.h"
#include "ui/common/Label.h"
#include "ui/common/LocaleParsing.h"
#include "ui/common/TableLook.h"
#include "ui/settings/RecordDialog.h"
#include "ui/settings/SettingsSearch.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QTableWidget>
#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int pauseMilliseconds = 300;

} // namespace

MoneySettingsPage::MoneySettingsPage(const PageContext &context, QWidget *parent)
    : SettingsForm(parent), m_context(context), m_missing(new QWidget),
      m_problem(new Label({}, &Theme::Fonts::small, TextColor::Red)), m_rates(new QTableWidget),
      m_worker(context.workspace.workerStore())
{
    addCurrency();
    addQuotas();
    addRates();
    finish();
    m_later.setSingleShot(true);
    m_later.setInterval(pauseMilliseconds);
    connect(&m_later, &QTimer::timeout, this, &MoneySettingsPage::readMissing);
    connect(&context.workspace, &items::Workspace::changed, this, [this](const store::ChangeBatch &batch) {
        if (batch.touches(EntityKind::ExchangeRate))
            readRates();
        if (isVisible())
            m_later.start();
    });
    readRates();
}

void MoneySettingsPage::showEvent(QShowEvent *event)
{
    SettingsForm::showEvent(event);
    readMissing();
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

/// They are set beside the forecast, and looked for among the settings.
void MoneySettingsPage::addQuotas()
{
    auto *open = new Button(Icon::Goal, tr("Open the forecast"));
    setOtherNames(*open, tr("quota, target, sales goal", "words by which people look for quotas"));
    connect(open, &QPushButton::clicked, this, &MoneySettingsPage::forecastRequested);
    addRow(tr("Quotas"), open, tr("Set quotas there: for each person and the whole team, by month, quarter or year."));
}

void MoneySettingsPage::addRates()
{
    addSection(tr("Exchange rates"),
        tr("How many units of a currency equal one unit of the main currency. Currencies without a rate are excluded "
           "from totals."));
    auto *column = new QVBoxLayout(m_missing);
    setSpaces(*column, Theme::of(this), 0, 8);
    auto *heading = new Label(
        tr("Currencies of your records that have no rate yet"), &Theme::Fonts::body, TextColor::Amber);
    heading->setWordWrap(true);
    column->addWidget(heading);
    m_missingRows = new QGridLayout;
    m_missingRows->setHorizontalSpacing(Theme::of(this).px(12));
    m_missingRows->setVerticalSpacing(Theme::of(this).px(6));
    m_missingRows->setColumnStretch(2, 1);
    column->addLayout(m_missingRows);
    m_problem->setWordWrap(true);
    m_problem->hide();
    column->addWidget(m_problem);
    m_missing->hide();
    addWide(m_missing);
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

void MoneySettingsPage::readMissing()
{
    m_worker.post([this](store::Store &store) {
        const auto rates = store::readExchangeRates(store);
        auto missing = rates ? reports::readExcluded(store, *rates)
                             : Result<std::vector<reports::ExcludedAmounts>>(fail(rates.error()));
        if (missing)
            QMetaObject::invokeMethod(this, [this, missing = std::move(*missing)] { showMissing(missing); });
    });
}

/// The fields are built again only when other currencies lack a rate, so that what is being typed stays.
void MoneySettingsPage::showMissing(const std::vector<reports::ExcludedAmounts> &missing)
{
    if (m_shown == missing)
        return;
    m_shown = missing;
    while (QLayoutItem *item = m_missingRows->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    std::map<QString, std::map<EntityKind, qint64>> counts;
    for (const reports::ExcludedAmounts &one : missing)
        counts[one.currency.code()][one.entity] = one.count;
    const Theme &theme = Theme::of(this);
    const QString main = m_context.workspace.store().mainCurrency().code();
    int row = 0;
    for (const auto &[code, used] : counts) {
        auto *edit = new QLineEdit;
        edit->setFixedWidth(theme.px(110));
        edit->setAccessibleName(tr("Rate of %1").arg(code));
        edit->setPlaceholderText(tr("%1 for 1 %2", "two currencies").arg(code, main));
        connect(edit, &QLineEdit::editingFinished, this, [this, code = code, edit] { enterRate(code, *edit); });
        m_missingRows->addWidget(new Label(code, &Theme::Fonts::semibold), row, 0);
        m_missingRows->addWidget(edit, row, 1);
        m_missingRows->addWidget(new Label(countsText(m_context.workspace.schema(), m_context.formats(), used),
                                     &Theme::Fonts::small, TextColor::Secondary),
            row++, 2);
    }
    m_missing->setVisible(!counts.empty());
    m_missing->setEnabled(!m_context.workspace.store().isReadOnly());
}

/// Refused in words where it is no rate; the line keeps what was typed.
void MoneySettingsPage::enterRate(const QString &code, QLineEdit &edit)
{
    m_problem->hide();
    const QString typed = edit.text().trimmed();
    if (typed.isEmpty() || !edit.isModified())
        return;
    const auto rate = readDecimal(typed, m_context.formats().locale());
    const QString problem = !rate ? rate.error().what : *rate <= Decimal() ? tr("A rate is more than 0.") : QString();
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    if (!problem.isEmpty())
        return;
    edit.setText(m_context.formats().decimal(*rate));
    edit.setModified(false); // the line stays until the currency is known to have its rate
    m_context.workspace.commit(tr("Set the exchange rate of %1").arg(code),
        {Edit::create(EntityKind::ExchangeRate, {},
            {{field::currency, code}, {field::rate, *rate}, {field::as_of, m_context.today()}})});
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
