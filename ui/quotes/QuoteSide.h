// SPDX-License-Identifier: GPL-3.0-or-later
// Beside the lines of a quote: what it comes to, what the document says besides, and its versions.
#pragma once

#include "items/QuoteLinesModel.h"
#include "ui/common/PageContext.h"

namespace satchel::ui {

class Button;
class FactList;
class QuoteTotals;
class VersionList;

class QuoteSide : public QWidget
{
    Q_OBJECT

public:
    QuoteSide(const PageContext &context, items::QuoteLinesModel &model, QWidget *parent = nullptr);

    QuoteTotals &totals() { return *m_totals; }
    /// In the place of the lines it has a button that leads back to them.
    void setClosable(bool isClosable);
    void focusWayBack();
    QSize sizeHint() const override;

Q_SIGNALS:
    void versionRequested(const satchel::RecordId &quote);
    void closeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showQuote();
    void showVersions();

    PageContext m_context;
    items::QuoteLinesModel &m_model;
    Button *m_back = nullptr;
    QuoteTotals *m_totals;
    FactList *m_facts;
    VersionList *m_versions;
};

} // namespace satchel::ui
