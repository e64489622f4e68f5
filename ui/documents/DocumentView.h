// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of a document one below the other, as they come out of the printer: white paper in the dark theme too. Ctrl
// and the wheel or Ctrl with + − 0 change the size; Page Up, Page Down, Home and End go through the pages.
#pragma once

#include "documents/engine/Page.h"
#include "ui/common/ControlAccessible.h"

#include <QAbstractScrollArea>
#include <QPixmap>

#include <optional>

namespace satchel::ui {

class DocumentView : public QAbstractScrollArea, public AccessibleControl
{
    Q_OBJECT

public:
    explicit DocumentView(QWidget *parent = nullptr);

    void setPages(documents::Pages pages);
    const documents::Pages &pages() const { return m_pages; }
    int pageCount() const { return static_cast<int>(m_pages.pages.size()); }
    /// The page at the middle of the view, from 0.
    int currentPage() const;
    void showPage(int page);

    /// 1 is the size of the paper; nothing: that, or less where the view is not so wide.
    void setZoom(std::optional<qreal> zoom);
    qreal zoom() const;
    QAccessible::Role accessibleRole() const override { return QAccessible::Document; }
    void press() override {} // pages are looked at
    bool isFitted() const { return !m_zoom; }
    void zoomIn() { step(1); }
    void zoomOut() { step(-1); }

Q_SIGNALS:
    void currentPageChanged(int page);
    void zoomChanged(qreal zoom);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    qreal fittingZoom() const;
    QSizeF pageSize() const; // on the screen
    int gap() const;
    int topOf(int page) const;
    QRect rectOf(int page) const; // in the viewport
    const QPixmap &pixmap(int page);
    void step(int direction);
    void layOut();
    void tell();

    documents::Pages m_pages;
    std::optional<qreal> m_zoom;
    QHash<int, QPixmap> m_drawn; // of this size
    int m_told = -1;
};

} // namespace satchel::ui
