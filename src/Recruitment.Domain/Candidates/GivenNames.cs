namespace Recruitment.Domain.Candidates;

/// <summary>Given names that people here bear, for telling which part of a name is one. Not being among them means nothing: the person is asked.</summary>
internal static class GivenNames
{
    public static readonly HashSet<string> All = Words(
        """
        Cat Wren Elowen Kez Zuri Rafe Bex Juno Otto Ines Ottilie Saanvi Aaryan Mzukisi Nomvula Sipho Lerato Thabiso
        Aadam Aaliyah Aamir Aaron Abbie Abby Abdi Abdirahman Abdul Abdullah Abdulrahman Abel Abena Abi Abigail Abiola Abraham Abu Ada Adaeze Adam
        Adaora Ade Adebayo Adeola Adetola Aditi Aditya Adrian Adriana Adwoa Afia Agata Agnes Agnieszka Ahmad Ahmed Aidan Aileen Aimee Aine Aisha
        Aishah Aislinn Ajay Akash Akosua Akua Alan Alana Alasdair Alastair Albert Alberto Alec Alejandro Aleksander Aleksandra Alessandro Alessia
        Alex Alexa Alexander Alexandra Alexandru Alexis Alfie Alfred Ali Alice Alicia Alina Alisha Alison Alistair Allan Allen Allison Alma Almaz
        Alun Alyssa Amal Amanda Amandeep Amara Amarachi Amber Ambika Amelia Amelie Amina Aminah Amino Amir Amira Amit Amjad Ammar Amna Amrit Amy Ana
        Anais Anand Anastasia Anatoly Anca Andra Andrea Andreas Andreea Andrei Andrew Andy Aneta Angel Angela Angelina Angeline Angus Anika Anil
        Anisa Anita Anjali Ann Anna Annabel Annabelle Anne Annette Annie Annika Anoushka Anthea Anthony Antoine Anton Antonia Antonio Anwar Anya
        Aoibheann Aoife April Arabella Aran Archie Ariana Arif Arjun Arlene Armando Arnav Arnold Arthur Artur Arun Aryan Asad Ash Asha Ashanti
        Ashleigh Ashley Ashok Asif Asim Asli Asma Astrid Athena Atif Aubrey Audrey Augusta Aurora Austin Ava Avril Awa Ayaan Ayah Ayan Ayesha Ayo
        Ayodele Ayomide Ayse Azra Babatunde Badru Bahar Balal Balbir Baljit Barbara Barry Bartosz Basil Bea Beata Beatrice Beatrix Becca Beccy Becky
        Belinda Bella Ben Benedict Benjamin Bereket Bernadette Bernard Bernice Beryl Bess Bessie Beth Bethan Bethany Betty Bev Beverley Bhavna
        Bianca Bilal Bill Billie Billy Binta Biruk Blessing Bob Bobby Bogdan Bolanle Bongani Boris Boyd Brad Bradley Branwen Breanna Brenda Brendan
        Brian Briana Bridget Brigid Brogan Bronagh Bronte Bronwen Bronwyn Brooke Bruce Bruno Bryan Bryn Bryony Bukola Cadi Caitlin Caitriona Callie
        Callum Calum Calvin Cameron Camilla Camille Candice Cara Cari Carina Carl Carla Carlos Carly Carmel Carmen Carol Carole Carolina Caroline
        Carolyn Carrie Carwyn Carys Casey Cassandra Cassie Catalin Catalina Catarina Caterina Cath Catharine Catherine Cathy Catrin Catriona Cecilia
        Cecily Cedric Celeste Celia Celine Ceri Cerys Chanel Chantal Chantelle Charis Charlene Charles Charley Charlie Charlotte Chelsea Chelsey
        Cheng Cherie Cheryl Chiamaka Chiara Chibuzo Chidera Chidi Chidinma Chika Chinedu Chinelo Chinenye Chioma Chipo Chizoba Chloe Chris Chrissie
        Christa Christian Christiana Christina Christine Christopher Christos Chukwudi Chukwuemeka Cian Ciara Ciaran Cillian Cindy Claire Clara
        Clare Clarissa Claudia Claudio Clement Clementine Cleo Cliff Clifford Clive Clodagh Cody Colette Colin Colleen Collette Colm Comfort Conall
        Connor Conor Constance Constantin Coral Corey Corinne Cormac Cornelia Cornelius Cosmin Courtney Craig Cressida Crispin Cristian Cristina
        Crystal Curtis Cynthia Cyril Czeslaw Dafydd Daisy Dale Dalia Damian Damien Damilola Damon Dan Dana Daniel Daniela Daniella Danielle Danijel
        Danny Danuta Daphne Darcey Darcy Daria Darius Dariusz Darragh Darren Darryl Darshan Dave David Davina Dawid Dawn Dawud Dean Deanna Debbie
        Deborah Debra Declan Dee Deepa Deepak Deepika Deirdre Delia Delilah Della Delroy Delyth Demelza Demetrius Demi Dene Denis Denise Dennis Deqa
        Derek Dermot Derrick Dervla Desiree Desmond Desta Destiny Dev Devi Devon Dewi Dhruv Diana Diane Dianne Diego Dilwyn Dilys Dimitri Dimitrios
        Dina Dinah Dinesh Dion Dionne Divya Diya Dmitri Dolores Dom Dominic Dominika Dominique Don Donal Donald Donna Donovan Dora Doreen Dorian
        Doris Dorota Dorothy Doug Dougal Douglas Duncan Dunja Dwayne Dylan Dympna Eabha Eamon Eamonn Ebele Ebony Ebru Ed Eddie Eden Edgar Edison
        Edith Edmund Edna Eduardo Edward Edwin Edwina Edyta Efe Effie Efua Egle Eileen Eilidh Eimear Eira Eirlys Ekaterina Elaine Eleanor Elena
        Eleni Elias Elif Elijah Elin Elisa Elisabeth Elise Elisha Eliza Elizabeth Ella Elle Ellen Ellie Elliot Elliott Ellis Elodie Eloise Elsa
        Elsie Elspeth Elton Eluned Elvis Elwyn Elzbieta Emanuel Emeka Emer Emil Emilia Emilie Emily Emlyn Emma Emmanuel Emmeline Emyr Ena Enid
        Enitan Enock Enrique Eoghan Eoin Ephraim Erica Erik Erika Erin Ernest Errol Esha Esi Esme Esther Eszter Etain Ethan Ethel Etta Euan Eugene
        Eugenia Eunice Eva Evan Evangeline Eve Eveline Evelyn Everton Evie Ewa Ewan Ezra Fabian Fadi Faduma Fahad Faisal Faith Faiza Faizan Farah
        Fardowsa Farhan Farida Farrah Fartun Faryal Fatema Fatima Fatimah Fatou Fatoumata Favour Fay Faye Feargal Federica Felicia Felicity Felix
        Femi Fenella Ferdinand Fergal Fergus Fern Fernando Feven Ffion Fiadh Fidelma Filip Filipa Finbar Findlay Finlay Finley Finn Finola Fintan
        Fiona Fionn Fionnuala Fiyin Flavia Fleur Flo Flora Florence Florian Florin Floyd Folake Folasade Fran Frances Francesca Francesco Francine
        Francis Francisca Francisco Frank Frankie Franklin Fraser Fred Freda Freddie Frederica Frederick Freya Frida Funmi Funmilayo Gabor Gabriel
        Gabriela Gabriella Gabrielle Gaby Gagan Gail Galina Gareth Garfield Garry Gary Gavin Gayle Gaynor Gemma Gene Genet Genevieve Geoff Geoffrey
        George Georgia Georgie Georgina Geraint Gerald Geraldine Gerard Germaine Gerry Gertrude Gethin Ghazala Gianna Gideon Gift Gilbert Gill
        Gillian Gina Ginny Giorgio Giovanni Gita Gladys Glen Glenda Glenn Glenys Gloria Glyn Glynis Godfrey Goran Gordon Grace Gracie Graeme Graham
        Grainne Grant Greg Gregory Greta Gretchen Griff Grzegorz Guled Gulsen Gurdeep Gurpreet Gurvinder Gus Guy Gwen Gwenda Gwendolen Gwendolyn
        Gwenllian Gwilym Gwyn Gwyneth Gyasi Habib Habiba Hadi Hadiya Hafsa Haidar Hailey Hakeem Hal Halima Halina Hamid Hamish Hamza Hana Hanif
        Hanna Hannah Hans Hao Hari Harinder Harjit Harley Harold Haroon Harpreet Harriet Harrison Harry Harsha Harvey Hasan Haseeb Hassan Hattie
        Hawa Haydn Hayley Hazel Heather Hector Heena Heidi Helen Helena Helene Henrietta Henry Herbert Hermione Hester Hetty Hibo Hilary Hilda Hina
        Hira Hoang Hodan Hodo Hollie Holly Honor Hope Horace Howard Hubert Hugh Hugo Hui Huma Humaira Humphrey Hung Huong Huw Hyacinth Iain Ian
        Ianto Ibrahim Ida Idil Idris Ieuan Ifan Ife Ifeanyi Ifeoluwa Ifeoma Ifrah Ifrax Ignatius Igor Ikechukwu Ikenna Ilaria Ilinca Ilona Imaan
        Iman Imani Imelda Imogen Imran Imtiaz Ina Ines Inez Ingrid Inna Ioana Ioannis Iolo Ion Iona Iqra Ira Irena Irene Irina Iris Irma Irmina
        Isaac Isabel Isabella Isabelle Isaiah Ishaan Ishmael Ishrat Isla Ismail Isobel Issac Ita Ivan Ivana Ivo Ivor Ivy Iwan Iwona Izabela Izzy
        Jace Jacek Jack Jackie Jackson Jacob Jacqueline Jacqui Jada Jade Jaden Jadwiga Jagdeep Jahanara Jahid Jai Jaime Jake Jakub Jamal Jameela
        James Jamie Jan Jana Jane Janet Janette Janice Janine Jannat Janusz Jared Jarek Jaroslaw Jas Jasmin Jasmine Jasna Jason Jasper Jaspreet
        Jaswinder Javed Javier Jay Jaya Jayden Jayne Jean Jeanette Jeanne Jed Jeff Jeffrey Jelena Jemima Jemma Jen Jenna Jennifer Jenny Jeremiah
        Jeremy Jermaine Jerome Jerry Jerzy Jess Jesse Jessica Jessie Jethro Jibril Jill Jillian Jim Jimmy Jing Jo Joan Joana Joanna Joanne Joao
        Jocelyn Jodie Jody Joe Joel Joelle Joey Johan Johanna John Johnny Jolanta Jon Jonah Jonas Jonathan Jonathon Jordan Jorge Jose Josef Joseph
        Josephine Josh Joshua Josiah Josie José Joy Joyce Juan Juanita Judah Jude Judit Judith Judy Jules Julia Julian Juliana Julianne Julie Juliet
        Juliette Julio Julius Jun Junaid June Justin Justina Justyna Juwon Jyoti Kacper Kadeem Kadir Kai Kaila Kaitlyn Kaleb Kamal Kamaljit Kamil
        Kamila Kamran Kaniz Karan Karen Karim Karima Karina Karl Karla Karolina Karthik Kashif Kasia Kasim Kat Katarina Katarzyna Kate Katerina
        Katharine Katherine Kathleen Kathryn Kathy Katie Katija Katrina Katy Kavita Kay Kaya Kayla Kayleigh Kehinde Keira Keith Kelechi Kellie Kelly
        Kelsey Kelvin Kemi Ken Kendra Kendrick Kenneth Kenny Kenza Kerri Kerry Kerstin Keval Kevin Khadija Khadijah Khadra Khaleda Khalid Khalil
        Khushi Kiara Kidist Kiera Kieran Kieron Kieu Kim Kimberley Kimberly Kinga Kiran Kirk Kirsten Kirstie Kirsty Kishan Kit Kitty Klara Kofi Kojo
        Komal Konrad Kris Krishna Kristen Kristian Kristina Kristine Krystal Krystyna Krzysztof Ksenia Kuba Kudakwashe Kulwinder Kumar Kunal Kwabena
        Kwadwo Kwaku Kwame Kwasi Kye Kyle Kylie Kyra Lacey Ladi Laila Lakshmi Lamin Lan Lana Lance Lara Larisa Larissa Larry Laszlo Latifah Latoya
        Laura Lauren Laurence Laurie Lavinia Lawrence Layla Lea Leah Leanna Leanne Lee Leela Leigh Leighton Leila Lejla Lena Lenka Lennox Lenuta Leo
        Leon Leona Leonard Leonie Leonora Leroy Les Lesley Leslie Leticia Letitia Lettie Levi Lewis Lexi Leyla Li Liam Lian Liban Libby Lidia Lila
        Lilian Liliana Lillian Lillie Lily Lin Lina Linda Lindsay Lindsey Linh Linnea Linus Lionel Lisa Lisbeth Livia Liz Lizzie Llewelyn Llinos
        Lloyd Logan Lois Lola Lorcan Loren Lorenzo Loretta Lorna Lorraine Lottie Lou Louis Louisa Louise Lowri Lubna Luca Lucas Lucia Lucian Lucille
        Lucinda Lucy Luis Luisa Lukas Lukasz Luke Lulu Luna Luther Lydia Lyla Lyn Lynda Lyndsey Lynette Lynn Lynne Lynsey Lyra Lyudmila Mabel Maciej
        Maddie Maddison Madeleine Madeline Madiha Madison Mae Maeve Magda Magdalena Maggie Magnus Maha Mahad Mahbub Mahfuz Mahmood Mahmoud Mahnoor
        Mai Mair Maira Mairead Mairi Maisie Maksim Malachi Malakai Malcolm Malgorzata Malik Malika Mandeep Mandy Manisha Manjeet Manjit Manoj Manon
        Manpreet Manuel Manuela Mara Marc Marcel Marcela Marcella Marcia Marcin Marco Marcus Mared Marek Margaret Margarita Margot Maria Mariam
        Mariama Marian Mariana Marianne Marie Mariella Marilyn Marina Mario Marion Marisa Marissa Marius Mariusz Marjorie Mark Marko Marlene Marlon
        Marsha Marta Martha Martin Martina Martyn Marvin Mary Maryam Masood Mateusz Mathew Mathilda Matilda Matt Matteo Matthew Matthias Maud Maura
        Maureen Maurice Mavis Max Maxine Maxwell May Maya Mayowa Mayur Małgorzata Meera Megan Meghan Mehmet Mehreen Mei Mekdes Mel Melanie Melina
        Melinda Melissa Melody Melvin Memory Mercedes Mercy Meredith Meriel Merle Meron Mervyn Mia Micah Michael Michaela Michal Michał Michel
        Michele Michelle Mick Miguel Mihai Mikael Mike Mila Milan Mildred Milena Miles Milica Millicent Millie Milo Milton Mimi Min Mina Mindy Ming
        Minh Minnie Mira Miranda Mirela Miriam Mirza Misbah Misha Mitchell Mladen Mo Mohamad Mohamed Mohammad Mohammed Mohammod Moira Mollie Molly
        Mona Monica Monika Monique Monir Monty Morag Morgan Morwenna Moses Moyra Muhammad Muna Munira Muriel Murray Mustafa Mya Myfanwy Mykola Myles
        Myra Myriam Myrtle Na Naa Nabeel Nabila Nada Nadeem Nadezhda Nadia Nadine Naeem Nafisa Nagina Nahid Naila Naima Nam Nana Nancy Naomi Narges
        Nargis Nasir Nasra Nasreen Nasrin Natalia Natalie Natalya Natasha Nathan Nathaniel Navdeep Naveed Navjot Nawal Nazia Nazir Neal Ned Neelam
        Neema Neha Neil Nell Nellie Nelson Nerys Nesta Nev Nevena Neville Nga Ngozi Nguyet Nia Niall Niamh Nicholas Nick Nicky Nicola Nicolas Nicole
        Nicoleta Nicolette Niels Nigel Nihal Nikhil Nikita Nikki Nikola Nikolai Nikolina Nikos Nilufar Nima Nimco Nimra Nina Nisha Nitin Nkechi Nkem
        Noah Noel Noeleen Noelle Noemi Nolwazi Noor Nor Nora Norah Noreen Norma Norman Nosheen Nuala Nuno Nura Nuria Nusrat Oana Obi Obinna Octavia
        Odette Oksana Ola Olabisi Olaf Olamide Olanrewaju Olawale Olayinka Ole Oleg Oleksandr Olena Olga Olha Olive Oliver Olivia Olu Olubunmi
        Olufemi Olumide Oluwaseun Oluwaseyi Oluwatobi Oluwatoyin Omar Omolara Omotola Onyeka Oona Ophelia Oriel Orla Orlaith Orlando Orson Oscar
        Osian Osman Ossian Oswald Othman Otis Otto Ovidiu Owain Owen Ozan Pablo Paddy Padraig Paige Pam Pamela Panashe Paola Paolo Parminder Parveen
        Pascal Pat Patience Patrice Patricia Patrick Patrycja Patryk Patsy Paul Paula Paulette Paulina Pauline Paulo Pawel Paweł Pearl Pedro Peggy
        Pelumi Penelope Penny Percival Percy Perpetua Pete Peter Petra Petronela Petros Phil Philip Philippa Phillip Phillipa Philomena Phoebe
        Phyllis Pia Pierre Pieter Pietro Piotr Pip Pippa Polina Polly Pooja Poppy Portia Prakash Pranav Precious Preeti Prem Primrose Prince
        Princess Priscilla Priti Priya Priyanka Prosper Prudence Prue Przemyslaw Puja Purity Qasim Qing Qiu Queenie Quentin Quincy Rabia Rachael
        Rachel Rachelle Radha Radoslaw Radu Rae Rafael Rafal Rafał Rafiq Rahel Rahima Rahul Raina Raisa Raj Raja Rajesh Rajinder Rajiv Ralph Raluca
        Ramesh Ramona Ramsha Ranjit Ranveer Raphael Raquel Rashid Rashida Raul Ravi Ravinder Ray Raymond Razia Razvan Rebecca Rebekah Reece Reena
        Rees Reeta Regan Regina Reginald Rehana Rehman Reinhard Rejoice Remi Rena Renata Rene Renee Reuben Rex Reza Rhea Rhian Rhiannon Rhoda Rhodri
        Rhona Rhonda Rhydian Rhys Ria Ricardo Richard Rick Ricky Rida Riley Rina Rishi Rita River Rizwan Roald Rob Robbie Robert Roberta Roberto
        Robin Robyn Rochelle Roddy Roderick Rodney Rodrigo Roger Rohan Roisin Rokeya Roksana Roland Rolf Roma Roman Romana Romeo Ron Ronald Ronan
        Ronke Ronnie Rory Ros Rosa Rosalie Rosalind Rosamund Rosanna Rose Roseanne Roselyn Rosemary Rosheen Roshni Rosie Ross Rowan Rowena Rowland
        Roxana Roxanne Roy Roya Ruairi Ruaridh Ruben Rubina Ruby Rudi Rudolph Rufaro Rufus Rukhsana Rupert Russell Ruta Ruth Ryan Ryszard Róisín
        Saanvi Saba Sabah Sabiha Sabina Sabrina Sacha Sade Sadia Saffron Safiya Sagal Sahar Sahil Sahra Said Saima Saira Sajid Sajida Salim Salina
        Sally Salma Salman Salome Sam Samaira Samantha Sameer Samia Samina Samir Samira Sammy Samson Samuel Sana Sandeep Sandra Sandy Sania Sanja
        Sanjay Sanjeev Santiago Saoirse Sapphire Sara Sarah Sasha Saskia Saul Savannah Savita Scarlett Scott Seamus Sean Sebastian Seema Segun Selam
        Selena Selina Selma Semhar Senad Senait Seonaid Serena Sergei Sergey Sergio Seth Seun Seán Shabana Shabnam Shah Shahana Shaheen Shahid
        Shahida Shahnaz Shaista Shakira Shamim Shamima Shan Shane Shanelle Shania Shanice Shannon Shantel Sharifa Sharon Sharron Shaun Shauna Shaw
        Shazia Sheela Sheena Sheila Shelby Sheldon Shelley Sheree Sheridan Sherry Sheryl Shilpa Shirin Shirina Shirley Shiva Shivani Shona Shreya
        Shukri Sian Sibusiso Sid Sidney Sidra Sienna Silas Silvia Simeon Simon Simona Simone Simran Sindy Sinead Sinéad Siobhan Siobhán Sioned Siri
        Sita Sive Siân Skye Slobodan Snezana Sofia Sohail Sol Solomon Somchai Sonal Sonia Sonja Sonny Sonya Sophia Sophie Soraya Sorin Spencer
        Stacey Stacy Stan Stanislaw Stanley Stefan Stefania Steffan Stella Stephan Stephanie Stephen Steve Steven Stevie Stewart Stuart Su Sue
        Suhail Sukhdeep Sukhjit Sukhvinder Suki Suleiman Sultan Sultana Sumaya Sunil Sunita Suraj Suresh Suryani Susan Susana Susanna Susannah
        Susanne Susie Suzanne Suzie Suzy Svetlana Sybil Syed Sylvester Sylvia Sylwia Szymon Tabitha Tadeusz Tahir Tahira Tahmina Tahsin Taiwo Talia
        Talitha Tallulah Tam Tamara Tamas Tamika Tamsin Tan Tania Tanisha Tanja Tanya Tapiwa Tara Taras Tariq Taryn Tasha Taslima Tasnim Tatenda
        Tatiana Tatyana Tawanda Taylor Tayo Ted Teddy Teegan Tegan Tegwen Temi Temitope Tendai Terence Teresa Teri Terri Terry Tess Tessa Thabo
        Thalia Thandi Thandiwe Thanh Thea Thelma Theo Theodora Theodore Theresa Therese Thomas Thu Tia Tiago Tiana Tiarna Tibor Tiffany Tigist
        Tijana Tilda Tilly Tim Timothy Tina Tinashe Tinuke Tirion Tobi Tobias Toby Tolu Toluwani Tom Tomas Tomasz Tommy Toni Tony Tonya Topaz Tope
        Tova Tracey Tracy Trang Travis Tremaine Trevor Tricia Trina Trinity Trish Trisha Tristan Trudy Tsitsi Tudor Tunde Twm Tyler Tyra Tyrone
        Tyson Ubah Uche Uchenna Ugochi Ulrika Uma Umair Umar Umesh Una Unathi Urooj Ursula Usha Usman Uzma Uzoma Val Valentina Valentine Valeria
        Valerie Vanessa Vasile Vasyl Veena Vera Verity Verna Veronica Veronika Vesna Vicki Vickie Vicky Victor Victoria Vidya Vijay Vik Vikki Vikram
        Viktor Viktoria Viktoriya Vimala Vin Vince Vincent Viola Violet Violetta Viorica Virginia Vishal Vivek Vivian Vivien Vivienne Vladimir Vusi
        Wael Walter Wanda Waqar Warren Warsame Waseem Wayne Wei Wendy Wes Wesley Whitney Wieslawa Wiktor Wiktoria Wilfred Will Willa William Willow
        Wilma Winifred Winnie Winston Wojciech Wyn Wynne Xander Xanthe Xavier Xenia Xia Xiaoming Xin Xiomara Xiu Yaa Yahya Yan Yana Yara Yaseen Yash
        Yasin Yasmin Yasmine Yasser Yaw Yemi Yetunde Yi Ying Yolanda Yonas Yordanos Yosef Youssef Yuki Yulia Yuliya Yun Yuri Yusra Yusuf Yvette
        Yvonne Zac Zach Zachariah Zachary Zack Zadie Zahid Zahir Zahra Zaid Zain Zainab Zak Zakariya Zakia Zamzam Zane Zanele Zara Zarah Zaynab
        Zbigniew Zehra Zeinab Zelda Zeljko Zena Zewdu Zeynep Zhen Zia Zina Zoe Zofia Zohaib Zohra Zola Zoltan Zora Zosia Zoë Zsofia Zubair Zuleika
        Zulfiqar Zuzanna Łukasz
        """);

    /// <summary>Those that are a family name as often: behind another they say nothing.</summary>
    public static readonly HashSet<string> AlsoFamily = Words(
        """
        Abdi Abdullah Abraham Adam Ahmed Ali Allan Allen Andrew Angel Anthony Anwar Arnold Arthur Ashley Austin Barry Benjamin Bernard Blessing Boyd
        Bradley Brian Bruce Bryan Calvin Cameron Carol Charles Chelsea Christian Clare Clement Cliff Clifford Cody Craig Curtis Dale Daniel David
        Dean Dennis Dev Devi Dewi Donald Douglas Duncan Edward Edwin Ellis Ernest Faith Fern Finlay Finn Flora Floyd Francis Frank Franklin Fraser
        George Gerard Gilbert Gill Glenn Gordon Grace Graham Grant Gregory Griff Guy Habib Hamid Harley Harold Harrison Harry Harvey Hasan Hassan
        Hazel Heather Hector Henry Herbert Hilary Hoang Holly Honor Hope Howard Hugh Ibrahim Isaac Ivy Jack Jackson Jacob James Javed Jean Jerome
        John Jordan Joseph Joy Joyce Jude Julian Kay Keith Kelly Kelsey Kelvin Kenneth Khalid Khalil Kim Krishna Kumar Lacey Laurence Lawrence Lee
        Leigh Leonard Leslie Lewis Li Lin Lloyd Logan Louis Lynn Mahmood Malcolm Malik Marian Martin Matthew Maurice Maxwell May Merle Michael Miles
        Milton Min Ming Mitchell Mohamed Mohammed Morgan Moses Murray Myles Nelson Neville Nicholas Noel Norman Obi Oliver Oscar Osman Owen Paige
        Patrick Paul Pearl Percy Peter Philip Pierre Prince Rae Ralph Rashid Ray Raymond Reece Rees Rex Reza Rhys Richard Riley Robert Robin Roger
        Rose Ross Rowan Rowland Roy Russell Ruth Ryan Said Salim Sam Samson Samuel Scott Shah Shannon Shaw Sheridan Simon Skye Solomon Spencer
        Stanley Stephen Steven Stewart Stuart Sultan Sultana Syed Tan Taylor Terry Thomas Timothy Tudor Tyler Tyson Val Victor Vincent Walter Warren
        Warsame Wei Wesley Will William Winston Yusuf
        """);

    private static HashSet<string> Words(string list) => [.. list.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(SearchText.Fold)];
}
