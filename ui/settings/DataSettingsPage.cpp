// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/DataSettingsPage.h"

#include "domain/FieldNames.h"
#include "store/sync/Connections.h"
#include "ui/common/Button.h"
#include "ui/common/Dialog.h"
#include "ui/common/Label.h"
#include "ui/common/TableLook.h"
#include "ui/settings/RecordDialog.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QTableWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;

DataSettingsPage::DataSettingsPage(const PageContext &context, QWidget *parent)
    : SettingsForm(parent), m_context(context), m_check(new Button(Icon::Check, tr("Check the store"))),
      m_findings(new Label({}, &Theme::Fonts::body, TextColor::Secondary)), m_rates(new QTableWidget),
      m_worker(context.workspace.workerStore())
{
    addStore();
    addCurrency();
    addRates();
    finish();
    connect(&context.workspace, &items::Workspace::changed, this, [this](const store::ChangeBatch &batch) {
        if (batch.touches(EntityKind::ExchangeRate))
            readRates();
    });
    readRates();
}

void DataSettingsPage::addStore()
{
    const QString path = m_context.workspace.store().path();
    const bool isConnected
        = !store::Connections(m_context.workspace.store()).list().value_or(std::vector<store::Connection>()).empty();
    addSection(tr("Store"),
        isConnected
            ? tr("All your data is in this one file on this computer. Only data that your connections sync leaves it.")
            : tr("All your data is in this one file on this computer. Nothing is sent anywhere."));
    auto *where = new Label(QDir::toNativeSeparators(path));
    where->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    addRow(tr("File"), where);
    auto *folder = new Button(tr("Show the folder"), Button::Variant::Ghost);
    connect(folder, &QPushButton::clicked, this,
        [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).path())); });
    connect(m_check, &QPushButton::clicked, this, &DataSettingsPage::check);
    addRow({}, rowOf({m_check, folder}));
    m_findings->setWordWrap(true);
    m_findings->hide();
    addWide(m_findings);
}

void DataSettingsPage::check()
{
    m_check->setEnabled(false);
    m_findings->setText(tr("Reading every record and its history…"));
    m_findings->show();
    m_worker.post([this](store::Store &store) {
        auto findings = store::Doctor(store).examine();
        QMetaObject::invokeMethod(this, [this, findings = std::move(findings)] { show(findings); });
    });
}

void DataSettingsPage::show(const std::vector<store::Finding> &findings)
{
    QStringList lines;
    bool isSound = true;
    for (const store::Finding &finding : findings) {
        isSound = isSound && finding.isSound;
        lines += (finding.isSound ? tr("No problems found: %1, %2") : tr("Problems found: %1, %2"))
                     .arg(QCoreApplication::translate("satchel::Reason", finding.check.toUtf8().constData()),
                         finding.detail);
    }
    m_findings->setColor(isSound ? TextColor::Green : TextColor::Red);
    m_findings->setText(lines.join(u'\n'));
    m_check->setEnabled(true);
}

void DataSettingsPage::addCurrency()
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

void DataSettingsPage::addRates()
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
    connect(removeButton, &QPushButton::clicked, this, &DataSettingsPage::removeRate);
    addWide(rowOf({add, change, removeButton}));
}

void DataSettingsPage::readRates()
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

RecordId DataSettingsPage::chosenRate() const
{
    const QTableWidgetItem *item = m_rates->item(m_rates->currentRow(), 0);
    return item && item->isSelected() ? RecordId::fromString(item->data(Qt::UserRole).toString()) : RecordId();
}

void DataSettingsPage::editRate(const RecordId &id)
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

void DataSettingsPage::removeRate()
{
    if (chosenRate().isNull())
        return;
    m_context.workspace.commit(tr("Removed an exchange rate"), {Edit::remove(EntityKind::ExchangeRate, chosenRate())});
}

} // namespace satchel::ui

#include "moc_DataSettingsPage.cpp"
