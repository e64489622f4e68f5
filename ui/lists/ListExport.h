// SPDX-License-Identifier: GPL-3.0-or-later
// Writes what a list shows, or the records selected in it, to a file: asks where and as what, works on a worker's own
// connection, reports its progress, and can be stopped.
#pragma once

#include "domain/Consent.h"
#include "items/RecordTableModel.h"
#include "ui/common/FileExport.h"
#include "ui/common/PageContext.h"

namespace satchel::ui {

class ListExport : public FileExport
{
    Q_OBJECT

public:
    ListExport(const PageContext &context, items::RecordTableModel &model, QObject *parent);

    /// Asks for a file, and for contacts before it for which purpose they are used; the name says what comes out.
    void ask(QWidget *window, const QString &name);
    /// From then on only contacts who may be addressed for a purpose; all with none.
    void setPurpose(std::optional<ConsentPurpose> purpose) { m_purpose = std::move(purpose); }
    /// The format follows the file's ending.
    void start(const QString &path);

private:
    void askForPurpose(QWidget *window, const QString &name);
    void askForFile(QWidget *window, const QString &name);
    Result<store::Query> query() const;
    QStringList fields() const;

    PageContext m_context;
    items::RecordTableModel &m_model;
    std::optional<ConsentPurpose> m_purpose;
};

} // namespace satchel::ui
