// SPDX-License-Identifier: GPL-3.0-or-later
// Quotas as a sheet: the whole team and each person as rows, periods as columns, and what they come to at the end. It
// is filled like a spreadsheet: typing replaces a cell, Enter goes down, Ctrl+R copies along the row, Ctrl+C and Ctrl+V
// exchange cells with other programs, Delete empties them.
#pragma once

#include "reports/Quotas.h"
#include "ui/common/Formats.h"

#include <QHash>
#include <QTableWidget>

class QJsonObject;

namespace satchel::ui {

class QuotaGrid : public QTableWidget
{
    Q_OBJECT

public:
    struct Person
    {
        RecordId id;
        QString name;
    };

    QuotaGrid(const Formats &formats, Currency currency, std::vector<Person> people, QWidget *parent = nullptr);

    /// What is stored, as it was before anything was typed.
    void setQuotas(const std::vector<reports::Quota> &quotas);
    /// Shows the periods of this length from the one with the day on; what was typed in others stays.
    void showPeriods(reports::Span span, QDate day);
    /// The row of the person, of the team where it is null.
    void select(RecordId owner);

    /// What differs from what is stored; an amount of 0 takes a quota away. Invalid with who and when in `where`.
    Result<std::vector<reports::Quota>> changed() const;

    /// The typed texts by cell, to be kept as a draft.
    QJsonObject typed() const;
    void setTyped(const QJsonObject &typed);

    void copyAlongRow();
    QSize sizeHint() const override;

Q_SIGNALS:
    void edited();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    int personRows() const { return static_cast<int>(m_people.size()); }
    int totalRow() const { return personRows() + 1; }
    int totalColumn() const { return static_cast<int>(m_periods.size()); }
    bool isQuota(int row, int column) const { return row <= personRows() && column < totalColumn(); }
    RecordId ownerAt(int row) const;
    QString keyAt(int row, int column) const;
    QString textAt(int row, int column) const { return m_texts.value(keyAt(row, column)); }
    Result<Money> read(const QString &text) const;
    void write(int row, int column, const QString &text);
    void follow(const QTableWidgetItem *item);
    void fill();
    void showTotals();
    QString sumText(const std::vector<QString> &texts) const;
    QString cellsText() const;
    void paste(const QString &text);

    Formats m_formats;
    Currency m_currency;
    std::vector<Person> m_people;
    reports::Span m_span = reports::Span::Month;
    std::vector<reports::Period> m_periods;
    QHash<QString, QString> m_stored; // as texts, by cell
    QHash<QString, QString> m_texts; // as they are now
};

} // namespace satchel::ui
