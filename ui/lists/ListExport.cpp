// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/ListExport.h"

#include "exchange/Exporter.h"
#include "exchange/ExportRight.h"
#include "store/privacy/Consents.h"
#include "ui/common/Dialog.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostSelected = 30'000; // named one by one; more than that is all or a filter

} // namespace

ListExport::ListExport(const PageContext &context, items::RecordTableModel &model, QObject *parent)
    : FileExport(context.workspace, parent), m_context(context), m_model(model)
{
}

void ListExport::ask(QWidget *window, const QString &name)
{
    m_purpose.reset();
    if (const auto allowed = exchange::checkExportRight(m_context.workspace.store(), m_model.entity()); !allowed) {
        Q_EMIT failed(allowed.error()); // before anything is asked
        return;
    }
    if (m_model.entity() == EntityKind::Contact)
        askForPurpose(window, name);
    else
        askForFile(window, name);
}

/// Who takes a list of people elsewhere uses it for something; each purpose says how many are left out.
void ListExport::askForPurpose(QWidget *window, const QString &name)
{
    store::Store &store = m_context.workspace.store();
    const auto purposes = store::consentPurposes(store);
    const auto asked = query();
    if (!purposes || !asked) {
        Q_EMIT failed(purposes ? asked.error() : purposes.error());
        return;
    }
    const qint64 all = store.count(*asked).value_or(0);
    QStringList labels{tr("Everybody shown")};
    QStringList descriptions{tr("%Ln contact(s). Includes people who withdrew their consent: not for mailings.",
        nullptr, static_cast<int>(all))};
    for (const ConsentPurpose &purpose : *purposes) {
        store::Query narrowed = *asked;
        narrowed.filter = Filter::all({asked->filter, store::consentFilter(purpose)});
        const qint64 left = store.count(narrowed).value_or(0);
        labels.append(purpose.needsConsent ? tr("Only people who consent to “%1”").arg(purpose.name)
                                           : tr("Without people who refused “%1”").arg(purpose.name));
        descriptions.append(
            tr("%1; %2 left out", "number of contacts, number left out")
                .arg(tr("%Ln contact(s)", nullptr, static_cast<int>(left)), m_context.formats().count(all - left)));
    }
    auto *dialog = new Dialog(tr("Which contacts do you want to export?"), Dialog::Width::Small, window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto *choices = new ChoiceList(labels, descriptions, 0, dialog);
    dialog->content()->addWidget(choices);
    dialog->addCancel();
    dialog->addButton(tr("Continue"), Button::Variant::Primary);
    connect(dialog, &QDialog::accepted, this, [this, choices, window, name, purposes = *purposes] {
        if (choices->chosen() > 0)
            m_purpose = purposes[static_cast<size_t>(choices->chosen() - 1)];
        askForFile(window, name);
    });
    dialog->open();
}

void ListExport::askForFile(QWidget *window, const QString &name)
{
    auto *dialog = new QFileDialog(window, tr("Export %1").arg(name));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    QStringList filters = {tr("CSV (*.csv)"), tr("Excel workbook (*.xlsx)"), tr("JSON (*.json)")};
    QStringList suffixes = {u"csv"_s, u"xlsx"_s, u"json"_s};
    const auto offer = [&](EntityKind entity, const QString &filter, const QString &suffix) {
        if (m_model.entity() != entity)
            return;
        filters.append(filter);
        suffixes.append(suffix);
    };
    offer(EntityKind::Contact, tr("vCard (*.vcf)"), u"vcf"_s);
    offer(EntityKind::Activity, tr("Calendar (*.ics)"), u"ics"_s);
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(u"csv"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, filters, suffixes](const QString &filter) {
        dialog->setDefaultSuffix(suffixes.value(filters.indexOf(filter)));
    });
    dialog->selectFile(name + u".csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &ListExport::start);
    dialog->open();
}

/// The columns that are fields of the record itself; a file of all fields is what the command line writes.
QStringList ListExport::fields() const
{
    QStringList names;
    for (int i = 0; i < m_model.columnCount(); ++i) {
        const items::TableColumn &column = m_model.column(i);
        if (column.isTitle()) {
            for (const int index : m_model.definition().indexesOf(FieldFlag::Title))
                names.append(m_model.definition().fields[static_cast<size_t>(index)].name);
            if (!m_model.definition().namedAfter.isEmpty())
                names.append(m_model.definition().namedAfter);
        } else if (column.isOwn()) {
            names.append(column.path);
        }
    }
    names.removeDuplicates();
    return names;
}

Result<store::Query> ListExport::query() const
{
    store::Query query = m_model.storeQuery();
    query.columns.clear();
    if (m_purpose)
        query.filter = Filter::all({query.filter, store::consentFilter(*m_purpose)});
    const auto keys = m_model.selectedKeys();
    if (keys.empty() || static_cast<int>(keys.size()) == m_model.rowCount())
        return query;
    if (keys.size() > mostSelected)
        return fail(Error::Kind::Invalid,
            tr("Export at most %Ln selected records, or all", nullptr, static_cast<int>(mostSelected)));
    const auto rows = m_context.workspace.store().rowsAt(m_model.entity(), {}, keys);
    for (qsizetype row = 0; rows && row < rows->size(); ++row)
        query.ids.push_back(rows->id(row));
    return query;
}

void ListExport::start(const QString &path)
{
    if (isRunning())
        return;
    const auto asked = query();
    const QString suffix = QFileInfo(path).suffix().toLower();
    const auto format = exchange::exportFormatFromName(suffix == "vcf"_L1 ? u"vcard"_s : suffix);
    if (!asked || !format) {
        Q_EMIT failed(asked ? format.error() : asked.error());
        return;
    }
    exchange::ExportOptions options;
    options.format = *format;
    const bool isForPrograms = suffix == "vcf"_L1 || suffix == "ics"_L1; // which take what they know
    if (!isForPrograms)
        options.fields = fields();
    run(path, [query = *asked, path, options](store::Store &store, const Progress &progress) {
        return exchange::exportRecords(store, query, path, options, progress);
    });
}

} // namespace satchel::ui

#include "moc_ListExport.cpp"
