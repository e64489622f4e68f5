// SPDX-License-Identifier: GPL-3.0-or-later
// The lines of one quote as a table to be typed into like a spreadsheet, and what they come to. Each edit is one change
// set of the store, which is the only truth: rows follow what was committed, whoever did it. While a cell is being
// typed in, a preview changes the totals alone. The last row of a draft is empty and begins a new line. UI thread.
#pragma once

#include "items/Workspace.h"
#include "store/Quotes.h"

#include <QAbstractTableModel>
#include <QHash>

namespace satchel::items {

class QuoteLinesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Item, Quantity, Unit, Price, Discount, Tax, Amount, ColumnCount };
    enum Role {
        KindRole = Qt::UserRole + 1, // the key: "normal", "group" …
        DescriptionRole,
        BeginsLineRole, // true of the last row, which begins a new line
        CommentsRole, // how many comments there are on the line
    };
    using Format = std::function<QString(int column, const Value &value)>;

    explicit QuoteLinesModel(Workspace &workspace, QObject *parent = nullptr);

    void setQuote(RecordId quote);
    /// Null when there is none, or it is gone.
    const Record *quote() const { return m_document ? &m_document->quote : nullptr; }
    const std::vector<Record> &lines() const;
    /// A draft that is not in the trash, in a store that can be written.
    bool isEditable() const;
    int lineCount() const { return static_cast<int>(lines().size()); }
    int rowOf(RecordId line) const;
    /// What it comes to, with what is being typed.
    const Result<Totals> &totals() const { return m_totals; }
    Currency currency() const;
    /// How cells read; what is a number is written by the person's locale.
    void setFormat(Format format) { m_format = std::move(format); }

    /// The field behind a column; null for those that are worked out.
    const Field *field(int column) const;
    Value value(int row, int column) const;
    /// Shows the totals as if the cell had this value; an empty value shows the totals for an emptied cell.
    void preview(int row, int column, const Value &value);
    void endPreview();

    // Edits. What is refused comes by refused(); what was made by inserted().
    void setValue(int row, int column, const Value &value);
    void setValues(int row, std::vector<FieldValue> values);
    void setKind(int row, const QString &kind);
    void insert(int before, std::vector<std::vector<FieldValue>> lines, const QString &label);
    /// Lines of a table somebody copied; one that says no tax has that of a line by hand.
    void paste(int before, std::vector<std::vector<FieldValue>> lines);
    void addProduct(RecordId product);
    void addLine(const QString &name, const QString &kind = QStringLiteral("normal"));
    void move(int row, int step);
    void duplicate(int row);
    void remove(QList<int> rows);
    /// A field of the quote itself.
    void setQuoteValue(const QString &field, const Value &value);
    /// Every price in another currency: of its product where that has one, else by the rate that is known, else the
    /// number as it is.
    void setCurrency(Currency currency);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void quoteChanged();
    void totalsChanged();
    void inserted(int row, int count);
    void refused(const satchel::Error &error);
    /// A later edit is in the store, or says what the store has.
    void accepted();

private:
    void follow(const store::ChangeBatch &batch);
    void read();
    void takeOver(std::optional<store::QuoteDocument> document);
    void workOut();
    void numberLines();
    void commit(const QString &label, std::vector<Edit> edits, RecordId firstNew = {}, int count = 0);
    Record &lineAt(int row) { return m_document->lines[static_cast<size_t>(row)]; }
    const Record &lineAt(int row) const { return m_document->lines[static_cast<size_t>(row)]; }
    qint64 positionAt(int row) const;
    bool isKnownRate(Decimal rate) const;
    std::optional<Decimal> usualTax() const;
    std::vector<FieldValue> taxOf(RecordId product) const;
    std::vector<FieldValue> taxOfNewLine() const;
    void readComments();

    Workspace &m_workspace;
    RecordId m_id;
    std::optional<store::QuoteDocument> m_document;
    QHash<RecordId, QString> m_numbers; // by line, which takes its own along while rows come and go
    QHash<RecordId, int> m_comments; // by line, of those that have any
    Result<Totals> m_totals;
    std::vector<PricingLine> m_priced; // of the lines, for previews
    bool m_isPreviewing = false;
    Format m_format;
};

} // namespace satchel::items
