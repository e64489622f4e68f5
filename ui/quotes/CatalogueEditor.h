// SPDX-License-Identifier: GPL-3.0-or-later
// The cell that begins a line: what is typed is looked for in the catalogue as it is typed; Down and Enter take a
// product, Enter alone what was typed.
#pragma once

#include "ui/common/FieldEditor.h"

#include <functional>

class QCompleter;
class QLineEdit;
class QStandardItemModel;

namespace satchel::ui {

class CatalogueEditor : public FieldEditor
{
    Q_OBJECT

public:
    /// What a product costs, with its unit, as it is said beside its name; empty where it has no price.
    using PriceText = std::function<QString(const RecordId &product)>;

    CatalogueEditor(const Field &field, const FieldContext &context, PriceText priceOf, QWidget *parent);

    Result<Value> value() const override;
    void setValue(const Value &value) override;
    void setReadOnly(bool isReadOnly) override;
    QString draft() const override;
    void setDraft(const QString &text) override;

Q_SIGNALS:
    void productChosen(const satchel::RecordId &product);
    /// What was pasted is rows of a table, and not the name of one line.
    void rowsPasted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool keepWords(const QKeyEvent &key);
    void search(const QString &text);

    PriceText m_priceOf;
    QLineEdit *m_line;
    QStandardItemModel *m_found;
    QCompleter *m_completer;
};

} // namespace satchel::ui
