// SPDX-License-Identifier: GPL-3.0-or-later
// The drawing of a rule, to read: Tab and the arrow keys go from box to box, Enter goes to the step's sentence. It can
// be printed. UI thread.
#pragma once

#include "documents/engine/Document.h"
#include "ui/common/ControlAccessible.h"
#include "ui/common/PageContext.h"
#include "ui/rules/DiagramLayout.h"

#include <functional>
#include <QWidget>

namespace satchel::ui {

class DiagramBox : public QWidget, public AccessibleControl
{
    Q_OBJECT

public:
    DiagramBox(const DiagramNode &node, QWidget *parent);

    const QString &step() const { return m_node.step; }
    QString text() const { return m_node.text; }
    QAccessible::Role accessibleRole() const override { return QAccessible::StaticText; }
    void press() override { Q_EMIT chosen(m_node.step); }

Q_SIGNALS:
    void chosen(const QString &step);
    void moveRequested(int by);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    DiagramNode m_node;
};

class RuleDiagram : public QWidget
{
    Q_OBJECT

public:
    explicit RuleDiagram(const PageContext &context, QWidget *parent = nullptr);

    void setRule(const AutomationRule &rule);
    const DiagramLayout &layoutOfRule() const { return m_layout; }
    std::vector<DiagramBox *> boxes() const;
    /// In black on white, as wide as the page at most, on as many pages as it needs.
    documents::Document document(const QString &title) const;

Q_SIGNALS:
    /// Its sentence is wanted; empty: that of the trigger.
    void stepChosen(const QString &step);
    /// A box has the focus now, and should be seen.
    void boxFocused(QWidget *box);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    std::function<void(QPainter &)> drawnInBlack() const;
    void move(const DiagramBox &from, int by);

    PageContext m_context;
    AutomationRule m_rule;
    DiagramLayout m_layout;
    QList<DiagramBox *> m_boxes;
    bool m_isRebuildPlanned = false;
};

} // namespace satchel::ui
