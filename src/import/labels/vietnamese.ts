import type { Headings } from '../../schema/headings/heading.ts';

/** Labels of Vietnamese forms, by the path that takes their content; tone marks stand where the newer spelling has them (hòa, khỏe). */
export const vietnameseLabels: Headings = {
  form: 'mô tả công việc|bản mô tả công việc|bảng mô tả công việc|phiếu mô tả công việc|bản mô tả vị trí việc làm|mô tả vị trí việc làm|mô tả vị trí công việc|bản mô tả vị trí công việc|mô tả chức danh|bản mô tả chức danh|bản mô tả chức danh công việc|mô tả chức danh công việc|mẫu mô tả công việc|mẫu bản mô tả công việc|hồ sơ vị trí|bản tiêu chuẩn công việc|bản yêu cầu công việc|phiếu công việc|bản phân công nhiệm vụ',
  basic:
    'thông tin chung|thông tin cơ bản|thông tin vị trí|thông tin công việc|thông tin về vị trí|thông tin chung về vị trí|thông tin chức danh|thông tin về công việc|thông tin tuyển dụng|thông tin chi tiết|thông tin vị trí công việc|thông tin khác|quan hệ báo cáo|quan hệ tổ chức|thông tin chung về vị trí việc làm|thông tin',
  number: 'stt|tt|số tt|số thứ tự|số',
  title:
    'vị trí|chức danh|chức danh công việc|tên chức danh|tên vị trí|vị trí công việc|tên công việc|vị trí tuyển dụng|chức vụ|tên vị trí việc làm|vị trí việc làm|chức danh/vị trí|vị trí/chức danh|tên vị trí công việc|chức danh vị trí|chức danh công tác|vai trò|chức danh nghề nghiệp|tên chức danh công việc|tiêu đề công việc|công việc',
  code: 'mã công việc|mã vị trí|mã chức danh|mã số|mã số công việc|mã vị trí việc làm|mã số chức danh|mã tin|mã tuyển dụng|mã số vị trí',
  aliases: 'tên gọi khác|tên khác',
  department:
    'bộ phận|phòng ban|phòng|phòng/ban|phòng/bộ phận|bộ phận/phòng ban|phòng ban/bộ phận|phòng, ban|đơn vị|đơn vị công tác|đơn vị/bộ phận|khối|khối/phòng|trực thuộc|thuộc bộ phận|thuộc phòng|bộ phận công tác|phòng ban làm việc|ban|nhóm|tổ|trung tâm|khoa|khoa/phòng|bộ phận/phòng|bộ phận làm việc|phòng ban trực thuộc|thuộc đơn vị|nơi công tác|đơn vị trực thuộc|phòng/khoa|phòng ban công tác|bộ phận trực thuộc|ban/phòng',
  reportsTo:
    'báo cáo cho|báo cáo|báo cáo trực tiếp|báo cáo trực tiếp cho|báo cáo tới|người quản lý trực tiếp|quản lý trực tiếp|cấp trên trực tiếp|cấp trên|cán bộ quản lý trực tiếp|cấp quản lý trực tiếp|người quản lý|lãnh đạo trực tiếp|phụ trách trực tiếp|chịu sự quản lý của|chịu sự quản lý trực tiếp của|trực thuộc quản lý|người giám sát trực tiếp|người giám sát|chịu trách nhiệm trước|người phụ trách trực tiếp|chịu sự lãnh đạo trực tiếp của|chức danh quản lý trực tiếp|báo cáo đến|quản lý cấp trên|người phụ trách|chịu sự điều hành của|báo cáo với|thủ trưởng trực tiếp|được quản lý trực tiếp và kiểm duyệt kết quả bởi|chịu sự giám sát của',
  dottedLineTo:
    'báo cáo gián tiếp|quản lý gián tiếp|báo cáo chức năng|quản lý chuyên môn|cấp trên gián tiếp|báo cáo gián tiếp cho|người quản lý gián tiếp|quản lý chức năng',
  directReports:
    'cấp dưới|cấp dưới trực tiếp|nhân viên dưới quyền|nhân viên cấp dưới|quản lý trực tiếp các vị trí|giám sát|các vị trí báo cáo trực tiếp|cấp dưới trực thuộc|nhân viên trực thuộc|các vị trí trực thuộc|số người dưới quyền|cán bộ dưới quyền|vị trí quản lý trực tiếp|quản lý các vị trí|quản lý trực tiếp các chức danh|người dưới quyền|các vị trí dưới quyền|nhân sự cấp dưới|quản lý nhân sự|quản lý các chức danh|nhân sự quản lý',
  headcount:
    'số lượng|số lượng tuyển|số lượng tuyển dụng|số lượng cần tuyển|định biên|số người|số lượng nhân sự|số lượng người|biên chế|định biên nhân sự|số lượng vị trí',
  grade:
    'cấp bậc|cấp|bậc|ngạch|hạng|ngạch bậc|ngạch/bậc|bậc lương|cấp độ|cấp chức danh|nhóm chức danh|hạng chức danh|ngạch công chức|cấp bậc công việc|cấp bậc chức danh|ngạch lương',
  family: 'nhóm công việc|ngành nghề|nhóm nghề|lĩnh vực|nhóm ngành|ngành nghề công việc|ngành|nhóm nghề nghiệp',
  employmentType:
    'loại hình công việc|hình thức làm việc|loại hợp đồng|hình thức lao động|loại công việc|tính chất công việc|loại hình|hình thức|loại hình làm việc|hình thức hợp đồng|hình thức tuyển dụng|loại hợp đồng lao động|hình thức công việc|loại hình lao động',
  location:
    'địa điểm làm việc|nơi làm việc|địa điểm|khu vực|khu vực làm việc|nơi làm|địa chỉ làm việc|tỉnh/thành phố|địa bàn|địa chỉ|địa bàn làm việc|tỉnh thành|địa điểm công tác|thành phố',
  incumbents:
    'họ và tên|họ tên|người đảm nhiệm|người đảm nhận|họ tên nhân viên|tên nhân viên|cán bộ đảm nhiệm|người giữ chức danh',
  effective: 'ngày hiệu lực|ngày áp dụng|hiệu lực từ|ngày có hiệu lực|hiệu lực từ ngày',
  reviewBy: 'ngày xem xét lại|ngày rà soát',
  revisions: 'theo dõi sửa đổi|lịch sử sửa đổi|bảng theo dõi sửa đổi|lịch sử thay đổi|theo dõi sửa đổi tài liệu',
  'revisions.version': 'phiên bản|lần sửa đổi|lần ban hành|số phiên bản|lần sửa|lần ban hành/sửa đổi',
  'revisions.date': 'ngày|ngày sửa đổi|ngày ban hành|ngày hiệu lực',
  'revisions.change': 'nội dung|nội dung sửa đổi|nội dung thay đổi|mô tả thay đổi|mô tả',
  'revisions.by': 'người sửa|người thực hiện|người sửa đổi|tác giả',
  summary:
    'mục đích công việc|mục đích|mục tiêu|mục tiêu công việc|mục đích của công việc|mục tiêu vị trí|mục đích vị trí|mục tiêu của vị trí|mục đích của vị trí|tóm tắt công việc|tóm tắt|tổng quan|tổng quan công việc|mô tả tóm tắt|mô tả chung|mô tả tổng quát|mô tả ngắn|giới thiệu công việc|mục tiêu chức danh|mục đích chức danh|khái quát công việc|sứ mệnh|mục tiêu vị trí việc làm|mục tiêu vị trí công việc|tóm tắt vị trí|khái quát|mô tả chung về công việc|mục đích chính|nhiệm vụ tổng quát|chức năng',
  duties:
    'nhiệm vụ|nhiệm vụ chính|nhiệm vụ cụ thể|trách nhiệm|trách nhiệm chính|nhiệm vụ và trách nhiệm|trách nhiệm và nhiệm vụ|nhiệm vụ, trách nhiệm|trách nhiệm công việc|nội dung công việc|công việc chính|công việc cụ thể|các nhiệm vụ chính|mô tả nhiệm vụ|nhiệm vụ công việc|nhiệm vụ chủ yếu|nhiệm vụ chuyên môn|chức năng nhiệm vụ|chức năng, nhiệm vụ|chức năng và nhiệm vụ|các công việc chính|các trách nhiệm chính|phạm vi công việc|phạm vi trách nhiệm|công việc hàng ngày|công việc phải làm|trách nhiệm và công việc|nhiệm vụ được giao|mô tả chi tiết|mô tả chi tiết công việc|chi tiết công việc|các nhiệm vụ|nội dung nhiệm vụ|công việc thực hiện|các công việc và tiêu chí đánh giá|trách nhiệm chi tiết|trách nhiệm cụ thể|trách nhiệm và quyền hạn chính|bạn sẽ làm gì|bạn sẽ làm|công việc của bạn|nhiệm vụ trọng tâm|các nhiệm vụ và trách nhiệm chính|nhiệm vụ và trách nhiệm chính|công việc thường xuyên|công việc hằng ngày|công việc đột xuất|nhiệm vụ thường xuyên|công việc chuyên môn|tóm tắt các nhiệm vụ|nhiệm vụ hàng ngày|nhiệm vụ khác|công việc khác',
  'duties.duty':
    'nhiệm vụ|công việc|nội dung công việc|công việc cụ thể|trách nhiệm|mô tả|nội dung|mô tả công việc|nhiệm vụ/công việc|các nhiệm vụ, công việc|nhiệm vụ cụ thể|các công việc|diễn giải|chi tiết công việc|công việc chi tiết|mô tả nhiệm vụ|nhiệm vụ chi tiết',
  'duties.kpi':
    'kết quả|kết quả cần đạt|tiêu chí đánh giá|chỉ tiêu|kết quả mong đợi|tiêu chuẩn hoàn thành|kết quả công việc|chỉ số đánh giá|tiêu chí|chỉ số|tiêu chí đánh giá hoàn thành công việc|tiêu chí hoàn thành|thước đo|sản phẩm đầu ra|kết quả đầu ra|yêu cầu kết quả|tiêu chí đo lường|chỉ tiêu đánh giá|tiêu chuẩn đánh giá',
  'duties.kpi.target': 'mục tiêu|chỉ tiêu|mức yêu cầu|chỉ tiêu cần đạt',
  'duties.kpi.period': 'tần suất|chu kỳ|kỳ đánh giá|tần suất đo|chu kỳ đánh giá',
  'duties.kpi.weight': 'trọng số|trọng số %|trọng số (%)',
  'duties.kpi.unit': 'đơn vị tính|đvt|đơn vị đo',
  'duties.kpi.formula': 'công thức|công thức tính|cách tính|cách đo|phương pháp đo',
  'duties.kpi.source': 'nguồn|nguồn dữ liệu|nguồn số liệu',
  'duties.share':
    'tỷ trọng|tỷ lệ|tỷ lệ thời gian|thời gian|% thời gian|tỉ trọng|tỉ lệ|tỉ lệ thời gian|tỷ trọng thời gian|phần trăm thời gian|tỷ trọng %|tỷ lệ %|thời gian %|phần trăm',
  'duties.group':
    'nhóm nhiệm vụ|mảng công việc|lĩnh vực|mảng|nhóm công việc|nhóm trách nhiệm|hạng mục|các nhiệm vụ|lĩnh vực công việc|nhóm',
  kpis: 'tiêu chí đánh giá|chỉ số đánh giá|chỉ tiêu đánh giá|chỉ số kpi|chỉ số đo lường hiệu quả|tiêu chuẩn đánh giá|kết quả mong đợi|đánh giá kết quả công việc|tiêu chí đánh giá kết quả|tiêu chí đánh giá công việc|tiêu chuẩn hoàn thành công việc|chỉ tiêu kpi|đánh giá hiệu quả công việc|tiêu chí đánh giá kết quả công việc|chỉ số đánh giá hiệu quả công việc|chỉ số hiệu suất|đo lường kết quả công việc|kết quả công việc|tiêu chuẩn thực hiện công việc|chỉ tiêu công việc',
  authority:
    'quyền hạn|quyền|thẩm quyền|phạm vi quyền hạn|quyền quyết định|các quyền hạn|quyền và nghĩa vụ|phạm vi thẩm quyền|quyền hạn chính|quyền hạn cụ thể|quyền hạn công việc|quyền hạn được giao|quyền lực',
  'authority.text': 'quyền hạn cụ thể|nội dung|quyền hạn|nội dung quyền hạn',
  'authority.limit': 'hạn mức|giới hạn|mức phê duyệt',
  contacts:
    'quan hệ công việc|mối quan hệ công việc|các mối quan hệ|các mối quan hệ công việc|mối quan hệ công tác|quan hệ công tác|các mối quan hệ công tác|các mối quan hệ trong công việc|mối quan hệ|quan hệ|mối quan hệ trong công việc|quan hệ trong công việc|phối hợp với|quan hệ phối hợp|phối hợp công việc|phối hợp',
  'contacts.internal':
    'bên trong|nội bộ|quan hệ nội bộ|quan hệ bên trong|trong công ty|bên trong công ty|mối quan hệ nội bộ|mối quan hệ bên trong|bên trong tổ chức|trong nội bộ|trong nội bộ công ty|liên hệ nội bộ|quan hệ trong công ty|trong đơn vị|phối hợp nội bộ|đối nội|bên trong đơn vị|nội bộ công ty|quan hệ đối nội',
  'contacts.external':
    'bên ngoài|quan hệ bên ngoài|ngoài công ty|bên ngoài công ty|mối quan hệ bên ngoài|bên ngoài tổ chức|liên hệ bên ngoài|quan hệ ngoài công ty|đối ngoại|quan hệ đối ngoại|ngoài đơn vị|bên ngoài đơn vị|phối hợp bên ngoài',
  'contacts.with':
    'đối tượng|đơn vị phối hợp|đơn vị|cơ quan, tổ chức có quan hệ chính|cơ quan tổ chức|người liên hệ|đối tượng liên hệ|đối tác|đơn vị phối hợp chính|bộ phận|đối tượng quan hệ|phòng ban',
  'contacts.purpose':
    'mục đích|nội dung|bản chất quan hệ|nội dung phối hợp|nội dung quan hệ|mục đích liên hệ|nội dung liên hệ|bản chất mối quan hệ',
  'contacts.frequency': 'tần suất|mức độ thường xuyên|tần suất liên hệ',
  'contacts.side': 'loại|bên trong/bên ngoài|phạm vi|loại quan hệ',
  qualifications:
    'yêu cầu|yêu cầu công việc|yêu cầu ứng viên|yêu cầu đối với ứng viên|tiêu chuẩn|tiêu chuẩn công việc|tiêu chuẩn tuyển dụng|yêu cầu tuyển dụng|yêu cầu năng lực|tiêu chuẩn chức danh|yêu cầu của vị trí|yêu cầu vị trí|yêu cầu cho vị trí|tiêu chuẩn người thực hiện|yêu cầu chung|tiêu chuẩn ứng viên|điều kiện tuyển dụng|yêu cầu về trình độ năng lực|các yêu cầu về trình độ, năng lực|yêu cầu về trình độ, năng lực|yêu cầu đối với người thực hiện công việc|chúng tôi tìm kiếm|yêu cầu hồ sơ năng lực|yêu cầu bắt buộc|bắt buộc|yêu cầu đối với vị trí|điều kiện|tiêu chuẩn đảm nhiệm|tiêu chuẩn năng lực|khung năng lực|yêu cầu đối với công việc|ứng viên|yêu cầu trình độ|yêu cầu tiêu chuẩn|yêu cầu tối thiểu|nhóm yêu cầu|bạn cần có|yêu cầu về năng lực',
  'qualifications.education':
    'trình độ|trình độ học vấn|học vấn|bằng cấp|trình độ chuyên môn|trình độ đào tạo|học vấn/chuyên môn|trình độ học vấn/chuyên môn|chuyên môn|chuyên ngành|ngành học|ngành đào tạo|yêu cầu bằng cấp|trình độ văn hóa|trình độ học vấn, chuyên môn|yêu cầu trình độ|giáo dục|đào tạo|bằng cấp/chuyên môn|trình độ giáo dục|trình độ học vấn và chuyên môn|yêu cầu về trình độ|trình độ/bằng cấp|học vấn, chuyên môn|văn bằng|văn hóa|yêu cầu về bằng cấp|học vấn/bằng cấp|trình độ chuyên môn nghiệp vụ|chuyên môn nghiệp vụ',
  'qualifications.experience':
    'kinh nghiệm|kinh nghiệm làm việc|yêu cầu kinh nghiệm|kinh nghiệm công tác|kinh nghiệm thực tế|số năm kinh nghiệm|kinh nghiệm yêu cầu|thâm niên|kinh nghiệm (thành tích công tác)|yêu cầu về kinh nghiệm|kinh nghiệm chuyên môn|kinh nghiệm tối thiểu',
  'qualifications.education+experience':
    'trình độ và kinh nghiệm|học vấn và kinh nghiệm|trình độ, kinh nghiệm|học vấn, kinh nghiệm|trình độ/kinh nghiệm|bằng cấp và kinh nghiệm',
  'qualifications.knowledge':
    'kiến thức|kiến thức chuyên môn|hiểu biết|yêu cầu kiến thức|kiến thức cần có|kiến thức bổ trợ|yêu cầu về kiến thức|kiến thức nghiệp vụ|kiến thức chung',
  'qualifications.abilities':
    'kỹ năng|kĩ năng|các kỹ năng|kỹ năng cần thiết|kỹ năng chuyên môn|kỹ năng mềm|năng lực|năng lực chung|năng lực chuyên môn|năng lực cá nhân|phẩm chất|phẩm chất cá nhân|phẩm chất, năng lực|tố chất|thái độ|tin học|kỹ năng tin học|trình độ tin học|yêu cầu kỹ năng|khả năng|kỹ năng làm việc|kỹ năng, phẩm chất|kỹ năng và phẩm chất|năng lực cốt lõi|năng lực quản lý|kỹ năng yêu cầu|tính cách|đặc điểm cá nhân|vi tính|kỹ năng quản lý|kỹ năng bổ trợ|thái độ, phẩm chất|phẩm chất đạo đức|yêu cầu về kỹ năng|nhóm năng lực chung|nhóm năng lực chuyên môn|nhóm năng lực quản lý|kỹ năng/năng lực|kỹ năng vi tính|trình độ vi tính|phẩm chất và thái độ|thái độ/phẩm chất',
  'qualifications.knowledge+abilities':
    'kiến thức và kỹ năng|kiến thức, kỹ năng|kiến thức/kỹ năng|kỹ năng và kiến thức|kỹ năng, kiến thức',
  'qualifications.certificates':
    'chứng chỉ|chứng nhận|giấy phép|bằng lái|chứng chỉ hành nghề|bằng lái xe|giấy phép lái xe|giấy phép hành nghề|chứng chỉ khác|bồi dưỡng, chứng chỉ|chứng chỉ/giấy phép',
  'qualifications.training':
    'bồi dưỡng|khóa đào tạo|yêu cầu đào tạo|huấn luyện|đào tạo bồi dưỡng|các khóa đào tạo|đào tạo cần thiết',
  'qualifications.preferred':
    'ưu tiên|điểm cộng|lợi thế|ưu tiên ứng viên|ưu tiên nếu có|là một lợi thế|là lợi thế|yêu cầu ưu tiên|tiêu chí ưu tiên|ưu tiên thêm|điểm ưu tiên|kỹ năng ưu tiên|yêu cầu mong muốn|mong muốn|điểm cộng nếu có',
  'qualifications.other':
    'yêu cầu khác|các yêu cầu khác|khác|ngoại ngữ|trình độ ngoại ngữ|giới tính|độ tuổi|tuổi|sức khỏe|ngoại hình|yêu cầu giới tính|điều kiện khác|yêu cầu độ tuổi|tiếng anh|yêu cầu về sức khỏe|yêu cầu đặc biệt|yêu cầu thêm|giới tính/độ tuổi|tiêu chuẩn khác',
  career: 'lộ trình nghề nghiệp|phát triển nghề nghiệp|lộ trình công danh',
  'career.promotion':
    'lộ trình thăng tiến|cơ hội thăng tiến|hướng phát triển|vị trí thăng tiến|thăng tiến|vị trí kế tiếp|con đường thăng tiến|hướng thăng tiến|vị trí cao hơn',
  'career.rotation': 'luân chuyển|vị trí luân chuyển|luân chuyển ngang',
  'career.substitutes':
    'người thay thế|thay thế khi vắng mặt|người thay thế khi vắng mặt|ủy quyền|người được ủy quyền|ủy quyền khi vắng mặt|thay thế|khi vắng mặt ủy quyền cho|vị trí thay thế|người được ủy quyền khi vắng mặt',
  conditions: 'điều kiện làm việc|môi trường và điều kiện làm việc|điều kiện lao động|môi trường, điều kiện làm việc',
  'conditions.place':
    'môi trường làm việc|môi trường|không gian làm việc|phương tiện làm việc|điều kiện môi trường|trang thiết bị làm việc',
  'conditions.hours':
    'thời gian làm việc|giờ làm việc|ca làm việc|thời giờ làm việc|lịch làm việc|giờ làm|thời gian công việc|ngày làm việc|thời gian',
  'conditions.travel': 'công tác|đi công tác|yêu cầu đi công tác|đi lại|tần suất công tác',
  'conditions.physical': 'thể lực|yêu cầu thể lực|yếu tố độc hại|thể chất|yêu cầu thể chất|mức độ nặng nhọc',
  pay: 'lương|mức lương|thu nhập|tiền lương|lương cơ bản|mức thu nhập|lương thưởng|khoảng lương|dải lương|mức lương dự kiến|lương khởi điểm',
  'x-note':
    'ghi chú|chú ý|lưu ý|quyền lợi|quyền lợi ứng viên|phúc lợi|chế độ|chế độ phúc lợi|quyền lợi được hưởng|chế độ đãi ngộ|chế độ và phúc lợi|các phúc lợi|hồ sơ ứng tuyển|cách thức ứng tuyển|hạn nộp hồ sơ|thông tin liên hệ|liên hệ|giới thiệu công ty|về công ty|hồ sơ|yêu cầu hồ sơ|hồ sơ bao gồm|hạn nộp|ngày đăng|cách ứng tuyển|tại sao bạn yêu thích làm việc tại đây|phúc lợi dành cho bạn|phạm vi áp dụng|công cụ làm việc|phương tiện, công cụ làm việc|đãi ngộ|quyền lợi và phúc lợi|người liên hệ',
  'x-signature':
    'chữ ký|ký tên|ký|ký, ghi rõ họ tên|xác nhận|xác nhận của người nhận việc|người nhận việc|người lao động|nhân viên ký tên|người thực hiện công việc|ký và ghi rõ họ tên|xác nhận của nhân viên',
  'x-structure': 'sơ đồ tổ chức|cơ cấu tổ chức|vị trí trong sơ đồ tổ chức|sơ đồ vị trí|sơ đồ cơ cấu tổ chức',
  approval: 'phê duyệt tài liệu|ký duyệt|ký duyệt tài liệu|phê chuẩn',
  'approval.prepared.by':
    'người lập|lập|người soạn|soạn thảo|người soạn thảo|biên soạn|người biên soạn|người viết|lập bởi|người lập biểu|người lập bảng|người xây dựng',
  'approval.reviewed.by':
    'kiểm tra|người kiểm tra|xem xét|người xem xét|soát xét|người soát xét|thẩm định|trưởng phòng nhân sự ký',
  'approval.approved.by':
    'phê duyệt|người phê duyệt|duyệt|người duyệt|phê duyệt bởi|ban hành|giám đốc phê duyệt|lãnh đạo phê duyệt|giám đốc duyệt',
  'approval.date': 'ngày|ngày ký|ngày tháng',
  'approval.prepared.date': 'ngày lập|ngày soạn thảo|ngày ban hành|ngày biên soạn',
  'approval.reviewed.date': 'ngày kiểm tra|ngày xem xét|ngày soát xét',
  'approval.approved.date': 'ngày phê duyệt|ngày duyệt',
};
