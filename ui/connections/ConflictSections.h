// SPDX-License-Identifier: GPL-3.0-or-later
// Below the grid of a conflict: the fields that need no choice with where their values come from, and the history of
// those that do. A record has few such lines, so each is a label that a screen reader finds.
#pragma once

#include "items/ConflictStory.h"
#include "ui/common/PageContext.h"

#include <QWidget>

class QVBoxLayout;

namespace satchel::ui {

class Label;

class ConflictSections : public QWidget
{
    Q_OBJECT

public:
    using ValueText = std::function<QString(const Field &field, const Value &value)>;

    ConflictSections(const PageContext &context, ValueText valueText, QWidget *parent = nullptr);

    void show(const items::ConflictGroup &group, const items::ConflictStory &story);
    /// Who made a change: the person's name, the file of an import, the name of a connection.
    QString authorName(const Origin &origin, const items::ConflictGroup &group) const;

private:
    void addKept(const items::ConflictGroup &group, const items::KeptField &kept);
    void addEvent(const items::ConflictGroup &group, const items::ConflictEvent &event);
    QString sourceText(const items::ConflictGroup &group, const items::KeptField &kept) const;
    QString eventText(const items::ConflictGroup &group, const items::ConflictEvent &event) const;
    QString text(const Field &field, const Value &value) const;
    QString when(Instant at) const;
    void makeSection(const QString &title, QWidget *&section, QVBoxLayout *&rows);

    PageContext m_context;
    ValueText m_valueText;
    std::pair<qint64, RecordId> m_shown; // connection and record
    items::ConflictStory m_story;
    QWidget *m_keptSection = nullptr;
    QWidget *m_historySection = nullptr;
    QVBoxLayout *m_kept = nullptr;
    QVBoxLayout *m_history = nullptr;
};

} // namespace satchel::ui
