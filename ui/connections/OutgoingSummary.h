// SPDX-License-Identifier: GPL-3.0-or-later
// The head of an outgoing question: which connection, how many of how many, a few examples with those that lose
// something first, the way to all of them, and what would be lost.
#pragma once

#include "ui/common/PageContext.h"
#include "ui/connections/OutgoingDetails.h"

#include <QWidget>

class QHBoxLayout;
class QListView;

namespace satchel::ui {

class Button;

class OutgoingSummary : public QWidget
{
    Q_OBJECT

public:
    static constexpr int mostExamples = 4;

    /// `examples` holds at most that many rows and outlives this; `lost`: sentences, empty when nothing is known to be
    /// lost.
    OutgoingSummary(const PageContext &context, const items::ConnectionItem &item, items::OutgoingModel &examples,
        const QString &lost, QWidget *parent = nullptr);

    /// Fewer where the window is low.
    void showExamples(int count);
    QListView *list() const { return m_list; }
    /// "Show all 213"; null when the examples are all.
    Button *showAll() const { return m_showAll; }

Q_SIGNALS:
    void allRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    class LossLine;
    QWidget *makeHead(const items::ConnectionItem &item, const Formats &formats);
    void addFoot(const items::ConnectionItem &item, const Formats &formats, const QString &lost);

    items::OutgoingModel &m_examples;
    QWidget *m_head;
    QListView *m_list;
    Button *m_showAll = nullptr;
};

/// How lists of such records look, here and in the list of all.
void giveOutgoingLook(
    QListView &list, const PageContext &context, const items::ConnectionItem &item, items::OutgoingModel &model);

} // namespace satchel::ui
