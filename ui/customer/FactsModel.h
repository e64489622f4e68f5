// SPDX-License-Identifier: GPL-3.0-or-later
// What is known about a record as rows under headings, as the layout of its form arranges them (FactSections): how to
// reach it, what it is and what risk there is, the custom fields; then its state at each connection. Empty fields are
// folded away until asked for. Setting a row's data commits the one field, and only if nobody changed it meanwhile.
#pragma once

#include "items/CustomerRisk.h"
#include "items/FormLayouts.h"
#include "store/privacy/Consents.h"
#include "store/sync/RecordSync.h"
#include "ui/common/PageContext.h"
#include "ui/common/SyncText.h"
#include "ui/customer/FactSections.h"

#include <QAbstractListModel>
#include <QSet>

namespace satchel::ui {

class FactsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    struct Row
    {
        enum class Kind : quint8 { Heading, Fact, Address, Risk, Sync, Note, More };
        QString section = {}; // its key
        Kind kind = Kind::Heading;
        const Field *field = nullptr; // of a Fact
        size_t connection = 0; // of Sync, its place among those that know the record
        bool operator==(const Row &) const = default;
    };

    explicit FactsModel(const PageContext &context, QObject *parent = nullptr);

    void show(const Record &record);
    const Record &record() const { return m_record; }
    const Row &row(int row) const { return m_rows[static_cast<size_t>(row)]; }
    QString labelOf(const Row &row) const;
    /// A fact's value as text; an address and a list have several lines.
    QString textOf(const Row &row) const;
    /// What a formula gives, which nobody can edit.
    static bool isCalculated(const Row &row) { return row.field && row.field->isCalculated(); }
    StateText syncState(const Row &row) const;
    const std::optional<items::CustomerRisk> &risk() const { return m_risk; }
    Value valueOf(const Row &row) const { return row.field ? m_record.value(row.field->name) : Value(); }
    /// Shows the fields that are empty or in the head, or the parts of an address.
    void unfold(const QModelIndex &index);
    void toggleSection(const QString &section);
    bool isFolded(const QString &section) const { return m_folded.contains(section); }
    /// The row of a field, which is unfolded if need be and shown also where it is not on the form; invalid when it has
    /// none.
    QModelIndex findField(QStringView name);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    /// What setData commits, and its label. The edit changes nothing where the value is the one that is there.
    std::pair<QString, Edit> editOf(const QModelIndex &index, const Value &value) const;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    void layOut();
    void readSync();
    void readLayout();
    void followLayout(const store::ChangeBatch &batch);
    QString riskText() const;
    QString purposeName(const Row &row) const;
    std::vector<Row> makeRows() const;
    std::vector<Row> rowsOf(const FactSection &section, bool &hasMore) const;
    void addSyncRows(std::vector<Row> &rows, bool hasMore) const;
    QString addressIn(const QString &section) const;
    QString headingOf(const QString &key) const;

    PageContext m_context;
    Record m_record;
    std::vector<store::RecordSync> m_syncs; // what the line in the head says, too
    std::vector<ConsentPurpose> m_purposes;
    std::optional<items::CustomerRisk> m_risk;
    items::StoredFormLayout m_layout;
    std::vector<FactSection> m_sections;
    std::vector<Row> m_rows;
    bool m_areAllShown = false; // also the fields that are empty, and the name, which the head has
    QSet<QString> m_folded; // only the heading is shown
    QSet<QString> m_revealed; // fields that were asked for, which the layout may not show
    bool m_isAddressOpen = false;
};

} // namespace satchel::ui
