// SPDX-License-Identifier: GPL-3.0-or-later
// Choices as rows: a name each, in the order in which they are offered. A line below adds one with Enter; F2 renames,
// a drag or Alt+Up and Alt+Down moves, Delete removes, and says before how many records have the choice. A choice that
// is renamed keeps its key, so its records are renamed with it.
#pragma once

#include "domain/Schema.h"

#include <QHash>
#include <QWidget>

class QJsonObject;
class QLineEdit;
class QListWidget;

namespace satchel::ui {

class Button;
class IconButton;
class Label;

class ChoiceRows : public QWidget
{
    Q_OBJECT

public:
    explicit ChoiceRows(const QString &name, QWidget *parent = nullptr);

    void setChoices(const std::vector<Choice> &choices);
    /// What is still in the line is the last one. A name that the choices had before keeps its key.
    std::vector<Choice> choices() const;
    /// How many records have each choice, by its key.
    void setUses(const QHash<QString, qint64> &uses) { m_uses = uses; }
    qint64 usesOf(const QString &key) const { return m_uses.value(key); }

    QJsonObject draft() const;
    void setDraft(const QJsonObject &draft);
    QListWidget *list() const { return m_list; }
    QLineEdit *line() const { return m_line; }

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addRow(const QString &key, const QString &label);
    void addTyped();
    bool pasteLines(const QString &text);
    bool hasLabel(const QString &label) const;
    void move(int by);
    void remove();
    void say(const QString &note);
    void follow();

    std::vector<Choice> m_before;
    QHash<QString, qint64> m_uses;
    QListWidget *m_list;
    QLineEdit *m_line;
    Button *m_add;
    IconButton *m_up;
    IconButton *m_down;
    IconButton *m_remove;
    Label *m_note;
    int m_armed = -1; // the row that the next Delete removes
};

} // namespace satchel::ui
