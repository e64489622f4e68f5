// SPDX-License-Identifier: GPL-3.0-or-later
// What a version of a document changed against an older one, as a table: where, before, now. In texts the words that
// differ are highlighted by colour and line; long equal passages are not shown.
#pragma once

#include "domain/DocumentLife.h"
#include "ui/common/Dialog.h"
#include "ui/common/PageContext.h"

class QTextBrowser;

namespace satchel::ui {

struct ComparedRow
{
    QString what; // behind a line break what happened to it
    QString before;
    QString now;
    bool isText = false; // words, compared one by one
};

/// Fields that differ; `named` writes the title of a row from a field's label.
std::vector<ComparedRow> comparedFields(const PageContext &context, const Entity &entity,
    const std::vector<FieldDifference> &fields, const std::function<QString(const QString &label)> &named = {});

class VersionComparison : public Dialog
{
    Q_OBJECT

public:
    VersionComparison(qint64 older, qint64 newer, std::vector<ComparedRow> rows, QWidget *parent);

    /// "Quantity of Logger | 10 | 12" for each difference, as the table has them.
    QStringList lines() const;
    QTextBrowser &table() { return *m_table; }

private:
    void fill();

    std::vector<ComparedRow> m_rows;
    QTextBrowser *m_table;
    Teardown m_teardown{*this};
};

} // namespace satchel::ui
