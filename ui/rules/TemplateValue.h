// SPDX-License-Identifier: GPL-3.0-or-later
// A value in a rule's sentence that is a template (domain/MailTemplate.h): "{{" offers the fields, and so does the
// button behind it. Among them are those of the rule's own record.
#pragma once

#include "ui/common/PageContext.h"

#include <QWidget>

class QCompleter;
class QMenu;
class QStandardItemModel;

namespace satchel::ui {

class IconButton;
class ValueEdit;

class TemplateValue : public QWidget
{
    Q_OBJECT

public:
    /// `name` is what a screen reader calls it, `entity` that of the rule.
    TemplateValue(const PageContext &context, EntityKind entity, const QString &name, const QString &text,
        QWidget *parent = nullptr);

    /// Puts a field at the cursor: its path within an open "{{", else with its braces.
    void insertField(const QString &path);
    void fillMenu(QMenu &menu);
    ValueEdit *edit() const { return m_edit; }
    IconButton *fieldButton() const { return m_button; }
    QCompleter *completer() const { return m_completer; }

Q_SIGNALS:
    /// By a person.
    void edited(const QString &text);

private:
    /// What is written of the tag that the cursor is in, behind its "{{"; null: it is in none.
    QString openTag() const;
    /// The part of a field's name before the cursor.
    QString word() const;
    void complete();
    void readFields();
    void openMenu();

    PageContext m_context;
    EntityKind m_entity;
    ValueEdit *m_edit;
    IconButton *m_button;
    QStandardItemModel *m_names;
    QCompleter *m_completer;
};

} // namespace satchel::ui
